# SPDX-License-Identifier: Apache-2.0
"""Every rule of walls.py is red on its planted offences and green on what is allowed.

offences/<rule>/<case>/ is a small tree that breaks that rule and no other, once for every line
that says `offence` (migrations and missing lines cannot say so: their trees hold one offence).
offences/none/ holds what looks like an offence and is none.
"""

import os
import sys
import unittest

import walls

OFFENCES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "offences")


def cases_of(rule):
    folder = os.path.join(OFFENCES, rule)
    return sorted(os.path.join(folder, case) for case in os.listdir(folder))


def lines_that_say_offence(root):
    said = set()
    for place, _, names in os.walk(root):
        for name in names:
            with open(os.path.join(place, name), encoding="utf-8") as file:
                said |= {(os.path.relpath(os.path.join(place, name), root), number)
                         for number, line in enumerate(file, start=1) if "// offence" in line}
    return said


class Walls(unittest.TestCase):
    def test_every_rule_turns_red_on_its_planted_offences(self):
        for rule in walls.RULE_NAMES:
            for case in cases_of(rule):
                with self.subTest(case=os.path.relpath(case, OFFENCES)):
                    found = list(walls.offences(case))
                    said = lines_that_say_offence(case)

                    self.assertEqual({name for name, _, _, _ in found}, {rule})
                    if said:
                        self.assertEqual({(path, line) for _, path, line, _ in found}, said)
                    else:
                        self.assertEqual(len(found), 1)

    def test_every_rule_has_a_planted_offence_and_every_planted_offence_a_rule(self):
        planted = {name for name in os.listdir(OFFENCES) if name != "none"}

        self.assertEqual(planted, set(walls.RULE_NAMES))

    def test_what_only_looks_like_an_offence_stays_green(self):
        self.assertEqual(list(walls.offences(os.path.join(OFFENCES, "none"))), [])


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
