#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""R-01, R-11: the service is killed again and again while eight people press forms over HTTP.

    tests/faults/serve_killed_spec.py WAYHOME

Each person allocates referrals to officers, one press after another, each with a key of its own; a
press is acknowledged when the browser is sent on. The service is killed with SIGKILL at a random
moment and the file is looked at with sqlite3 alone: every acknowledged press must be there, and
each press must be whole or not there at all: version, event, audit entry and key. Then the service
starts again on the same file, everybody is still signed in, and what was not answered is pressed
again with the same key. WAYHOME_HTTP_KILLS says how often, WAYHOME_FAULT_SEED repeats a run.
"""

import collections
import http.client
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import unittest

from service import Person, Service, make_world

WAYHOME = sys.argv.pop(1)
KILLS = int(os.environ.get("WAYHOME_HTTP_KILLS", "30"))
SEED = int(os.environ.get("WAYHOME_FAULT_SEED", "20260109"))
PEOPLE = 8

Press = collections.namedtuple("Press", "referral key version officer")


class Presser(Person):
    """Somebody who only presses one form."""

    def press(self, press):
        response, _ = self.ask("POST", f"/referrals/{press.referral}/allocation", {
            "csrf_token": self.token, "idempotency_key": press.key, "version": press.version,
            "officer": press.officer})
        return response.status


class Ledger:
    """What was asked and what was acknowledged; the oracle holds the file against it."""

    def __init__(self, file):
        self.file = file
        self.asked = collections.defaultdict(list)
        self.acknowledged = set()
        self.lock = threading.Lock()
        self.start = self.stored()

    def stored(self):
        """Of each referral: version, events, allocations, audit entries, and the keys of its forms."""
        with sqlite3.connect(self.file) as database:
            found = {id: [version, 0, 0, 0, set()]
                     for id, version in database.execute("SELECT id, version FROM referral")}
            for id, events, allocations in database.execute(
                    "SELECT subject_id, count(*), sum(name = 'allocated') FROM event "
                    "WHERE subject_kind = 'referral' GROUP BY subject_id"):
                found[id][1:3] = events, allocations
            for subject, entries in database.execute(
                    "SELECT subject, count(*) FROM audit_entry WHERE action = 'allocate_referral' "
                    "AND outcome = 'done' GROUP BY subject"):
                found[subject.removeprefix("referral ")][3] = entries
            for key, answer in database.execute("SELECT request_key, answer FROM answered_request"):
                found[answer.removeprefix("/referrals/")][4].add(key)
        database.close()
        return found

    def wrong(self):
        """Everything that is wrong with the file, in words."""
        words = []
        for id, (*counts, keys) in self.stored().items():
            version, events, allocations, entries = (
                now - before for now, before in zip(counts, self.start[id]))
            if (version, allocations, entries) != (events, len(keys), len(keys)):
                words.append(f"half applied: referral {id} has {len(keys)} new keys, {allocations} "
                             f"allocations, {entries} audit entries; {version} versions, "
                             f"{events} events")
            asked = {press.key for press in self.asked[id]}
            words += [f"never asked: {key}" for key in keys - asked]
            words += [f"lost: {key}" for key in (asked & self.acknowledged) - keys]
        return words

    def integrity(self, pragma):
        database = sqlite3.connect(self.file)
        answer = [row[0] for row in database.execute(f"PRAGMA {pragma}")]
        database.close()
        return answer


class ServeKilled(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory(prefix="wayhome_faults_")
        self.folder = self.place.name
        make_world(WAYHOME, self.folder)
        self.ledger = Ledger(os.path.join(self.folder, "world.sqlite"))
        database = sqlite3.connect(self.ledger.file)
        self.referrals = [row[0] for row in database.execute(
            "SELECT id FROM referral WHERE status = 'searching' ORDER BY id LIMIT ?", (PEOPLE,))]
        officers = database.execute(
            "SELECT id, username FROM account WHERE username LIKE 'unit.officer%' "
            "ORDER BY username LIMIT 4").fetchall()
        database.close()
        self.officers = [id for id, _ in officers]
        self.people = [Presser(officers[i % len(officers)][1], "wayhome demonstration")
                       for i in range(PEOPLE)]
        self.random = random.Random(SEED)

    def tearDown(self):
        self.place.cleanup()

    def press_until_killed(self, person, referral, version, seed):
        choice = random.Random(seed)
        while True:
            press = Press(referral, f"{choice.getrandbits(128):032x}", version,
                          choice.choice(self.officers))
            with self.ledger.lock:
                self.ledger.asked[referral].append(press)
            try:
                status = person.press(press)
            except (OSError, http.client.HTTPException):
                return
            with self.ledger.lock:
                if status != 303:
                    self.unexpected.append(status)
                    return
                self.ledger.acknowledged.add(press.key)
            version += 1

    def press_again_what_was_not_answered(self):
        for person, referral in zip(self.people, self.referrals):
            for press in self.ledger.asked[referral]:
                if press.key not in self.ledger.acknowledged:
                    self.assertEqual(person.press(press), 303, f"seed {SEED}: {press}")
                    self.ledger.acknowledged.add(press.key)

    def test_r_01_r_11_nothing_acknowledged_is_lost_and_no_press_counts_twice(self):
        self.unexpected = []
        began = time.monotonic()
        for kill in range(KILLS):
            service = Service(WAYHOME, self.folder)
            try:
                for person in self.people:
                    person.go_to(service.port)
                    if not person.cookie:
                        person.sign_in()
                self.press_again_what_was_not_answered()
                stored = self.ledger.stored()
                threads = [threading.Thread(target=self.press_until_killed,
                                            args=(person, referral, stored[referral][0],
                                                  self.random.getrandbits(64)))
                           for person, referral in zip(self.people, self.referrals)]
                for thread in threads:
                    thread.start()
                time.sleep(self.random.uniform(0.005, 0.2))
            finally:
                service.kill()
            for thread in threads:
                thread.join()

            self.assertEqual(self.unexpected, [], f"seed {SEED}, kill {kill}")
            self.assertEqual(self.ledger.wrong(), [], f"seed {SEED}, kill {kill}")
        self.assertEqual(self.ledger.integrity("integrity_check"), ["ok"])
        self.assertEqual(self.ledger.integrity("foreign_key_check"), [])
        verified = subprocess.run([WAYHOME, "verify-audit", "--database",
                                   "sqlite:" + self.ledger.file], check=False)
        self.assertEqual(verified.returncode, 0)
        self.assertGreater(len(self.ledger.acknowledged), KILLS)
        print(f"{KILLS} kills, {len(self.ledger.acknowledged)} acknowledged presses kept, "
              f"{time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2, warnings="ignore"))
