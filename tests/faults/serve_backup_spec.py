#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""R-22: backups are taken while people press forms, and each is restored and used.

    tests/faults/serve_backup_spec.py WAYHOME

The drill: back up the running service, restore the copy in another folder with one command, which
proves it (file, audit trail, states from events), find in it every press that was acknowledged
before the backup began, and sign in to a service that runs on it.
"""

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import unittest

from service import Person, Service, make_world

WAYHOME = sys.argv.pop(1)
PEOPLE = 4
BACKUPS = 4


class Presser(threading.Thread):
    """Allocates one referral again and again; the keys that were acknowledged, and how long each took."""

    def __init__(self, number, port, referral, version, officers):
        super().__init__()
        self.person = Person(f"unit.officer{number % 2 + 1}", "wayhome demonstration")
        self.person.go_to(port)
        self.person.sign_in()
        self.number, self.referral, self.version, self.officers = number, referral, version, officers
        self.acknowledged = []
        self.wrong = []
        self.ends = threading.Event()

    def run(self):
        while not self.ends.is_set():
            key = f"press {self.number} {len(self.acknowledged)}"
            began = time.monotonic()
            response, _ = self.person.ask("POST", f"/referrals/{self.referral}/allocation", {
                "csrf_token": self.person.token, "idempotency_key": key,
                "version": str(self.version), "officer": self.officers[self.version % 2]})
            if response.status != 303:
                self.wrong.append(response.status)
                return
            self.acknowledged.append((key, time.monotonic() - began))
            self.version += 1


def answered_keys(file):
    database = sqlite3.connect(file)
    keys = {row[0] for row in database.execute("SELECT request_key FROM answered_request")}
    database.close()
    return keys


class BackupUnderLoad(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory(prefix="wayhome_faults_")
        self.addCleanup(self.place.cleanup)
        self.folder = self.place.name
        make_world(WAYHOME, self.folder)
        self.file = os.path.join(self.folder, "world.sqlite")

    def run_wayhome(self, *words):
        began = time.monotonic()
        done = subprocess.run([WAYHOME, *words], stdout=subprocess.PIPE, text=True, check=False)
        self.assertEqual(done.returncode, 0, words)
        return time.monotonic() - began, done.stdout

    def test_every_backup_taken_under_load_is_restored_and_served(self):
        database = sqlite3.connect(self.file)
        referrals = database.execute("SELECT id, version FROM referral WHERE status = 'searching' "
                                     "ORDER BY id LIMIT ?", (PEOPLE,)).fetchall()
        officers = [row[0] for row in database.execute(
            "SELECT id FROM account WHERE username LIKE 'unit.officer%' ORDER BY username")]
        database.close()
        service = Service(WAYHOME, self.folder)
        self.addCleanup(service.kill)
        pressers = [Presser(number, service.port, *referral, officers)
                    for number, referral in enumerate(referrals)]
        for presser in pressers:
            presser.start()
        copies = []
        took = []
        try:
            time.sleep(1)
            for number in range(BACKUPS):
                before = [key for presser in pressers for key, _ in list(presser.acknowledged)]
                copy = os.path.join(self.folder, f"backup {number}")
                took.append(self.run_wayhome("backup", copy, "--database", "sqlite:" + self.file)[0])
                copies.append((copy, before))
                time.sleep(0.3)
        finally:
            for presser in pressers:
                presser.ends.set()
            for presser in pressers:
                presser.join()
        service.kill()
        self.assertEqual([p.wrong for p in pressers], [[]] * PEOPLE)

        restoring = []
        for number, (copy, before) in enumerate(copies):
            place = os.path.join(self.folder, f"restored {number}")
            os.mkdir(place)
            again = os.path.join(place, "world.sqlite")
            seconds, words = self.run_wayhome("restore", copy, "--database", "sqlite:" + again)
            restoring.append(seconds)
            self.assertIn("as their", words)
            self.assertEqual(set(before) - answered_keys(again), set(), "acknowledged, not there")
            self.run_wayhome("verify-audit", "--database", "sqlite:" + again)
        drill = Service(WAYHOME, place)
        self.addCleanup(drill.kill)
        officer = Person("unit.officer1", "wayhome demonstration")
        officer.go_to(drill.port)
        officer.sign_in()
        self.assertEqual(officer.ask("GET", f"/referrals/{referrals[0][0]}")[0].status, 200)

        presses = [seconds for presser in pressers for _, seconds in presser.acknowledged]
        size = os.path.getsize(copies[-1][0]) / 2**20
        print(f"{len(presses)} presses (p50 {statistics.median(presses) * 1000:.1f} ms, longest "
              f"{max(presses) * 1000:.1f} ms) during {BACKUPS} backups of {size:.1f} MiB, each in "
              f"{statistics.median(took) * 1000:.0f} ms; restored and proved in "
              f"{statistics.median(restoring) * 1000:.0f} ms")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2, warnings="ignore"))
