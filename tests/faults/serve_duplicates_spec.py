#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""R-11: one form pressed many times at once, while the service is killed and starts again.

    tests/faults/serve_duplicates_spec.py WAYHOME

Twenty connections of one person send the same press at the same moment; in the middle of it the
service is killed; it starts again and all twenty press again. Whatever was answered, there is one
effect, and every acknowledgement says the same.
"""

import http.client
import os
import sqlite3
import sys
import tempfile
import threading
import time
import unittest

from service import Person, Service, make_world

WAYHOME = sys.argv.pop(1)
AT_ONCE = 20
ROUNDS = 6


class Duplicates(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory(prefix="wayhome_faults_")
        self.addCleanup(self.place.cleanup)
        make_world(WAYHOME, self.place.name)
        self.file = os.path.join(self.place.name, "world.sqlite")
        self.officers = [row[0] for row in self.select(
            "SELECT id FROM account WHERE username LIKE 'unit.officer%' ORDER BY username")]
        self.referral = self.select("SELECT id FROM referral WHERE status = 'searching'")[0][0]

    def select(self, text, values=()):
        database = sqlite3.connect(self.file)
        rows = database.execute(text, values).fetchall()
        database.close()
        return rows

    def effects(self):
        return self.select("SELECT count(*) FROM event WHERE name = 'allocated' AND subject_id = ?",
                           (self.referral,))[0][0]

    def all_press(self, port, person, fields, kill_after=None):
        """What each of the connections was answered; None where the connection was cut."""
        answers = [None] * AT_ONCE
        ready = threading.Barrier(AT_ONCE + 1)

        def press(number):
            alike = Person(person.username, "")
            alike.cookie = person.cookie
            alike.go_to(port)
            ready.wait()
            try:
                response, _ = alike.ask("POST", f"/referrals/{self.referral}/allocation", fields)
                answers[number] = (response.status, response.getheader("Location"))
            except (OSError, http.client.HTTPException):
                return  # cut off, or half an answer, which is none

        threads = [threading.Thread(target=press, args=(number,)) for number in range(AT_ONCE)]
        for thread in threads:
            thread.start()
        ready.wait()
        if kill_after is not None:
            time.sleep(kill_after[1])
            kill_after[0].kill()
        for thread in threads:
            thread.join()
        return answers

    def test_one_press_has_one_effect_however_often_it_is_sent(self):
        person = Person("unit.officer1", "wayhome demonstration")
        answered = cut = 0
        for number in range(ROUNDS):
            service = Service(WAYHOME, self.place.name)
            self.addCleanup(service.kill)
            person.go_to(service.port)
            if not person.cookie:
                person.sign_in()
            before = self.effects()
            version = self.select("SELECT version FROM referral WHERE id = ?", (self.referral,))[0][0]
            fields = {"csrf_token": person.token, "idempotency_key": f"round {number}",
                      "version": str(version), "officer": self.officers[number % 2]}
            first = self.all_press(service.port, person, fields, (service, 0.004 * (number + 1)))

            again_on = Service(WAYHOME, self.place.name)
            second = self.all_press(again_on.port, person, fields)
            again_on.kill()

            told = {answer for answer in first + second if answer is not None}
            self.assertEqual(told, {(303, f"/referrals/{self.referral}")})
            self.assertNotIn(None, second)
            self.assertEqual(self.effects() - before, 1)
            answered += sum(answer is not None for answer in first + second)
            cut += first.count(None)
        print(f"{ROUNDS} presses sent {ROUNDS * AT_ONCE * 2} times: {answered} answered alike, "
              f"{cut} cut off, one effect each")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2, warnings="ignore"))
