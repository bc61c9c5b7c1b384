#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""R-06: the disk of a running service fills up while people use it, and later has room again.

    tests/faults/serve_disk_full_spec.py WAYHOME

The data folder is a file system of its own, small, which only root may mount; others skip. While it
is full every page is still shown, also a child's record; a press is answered 503 with a page that
says so and holds the form; the same form pressed again when there is room is saved within a second.
Nothing acknowledged is lost, and every view of a record is in the audit trail in the end.
"""

import html
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
import unittest

from service import Person, Service, make_world

WAYHOME = sys.argv.pop(1)


class DiskFull(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory(prefix="wayhome_faults_")
        self.folder = self.place.name
        mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=160m", "tmpfs", self.folder],
                                 stderr=subprocess.DEVNULL, check=False)
        if mounted.returncode != 0:
            self.place.cleanup()
            self.skipTest("only root may mount a small disk")
        self.addCleanup(self.unmount)
        with tempfile.TemporaryDirectory(prefix="wayhome_faults_") as made:
            make_world(WAYHOME, made)
            shutil.copytree(made, self.folder, dirs_exist_ok=True)
        self.file = os.path.join(self.folder, "world.sqlite")
        self.service = Service(WAYHOME, self.folder)
        self.addCleanup(self.service.kill)
        self.officer = Person("unit.officer1", "wayhome demonstration")
        self.officer.go_to(self.service.port)
        self.officer.sign_in()
        self.referral = self.select("SELECT id FROM referral WHERE status = 'searching'")[0][0]
        self.officer_ids = [row[0] for row in self.select(
            "SELECT id FROM account WHERE username LIKE 'unit.officer%' ORDER BY username")]
        self.pressed = 0

    def unmount(self):
        subprocess.run(["umount", "--lazy", self.folder], check=True)
        self.place.cleanup()

    def select(self, text, values=()):
        database = sqlite3.connect(self.file)
        rows = database.execute(text, values).fetchall()
        database.close()
        return rows

    def fill(self):
        with open(os.path.join(self.folder, "filler"), "ab", buffering=0) as filler:
            try:
                while True:
                    filler.write(b"x" * 4096)
            except OSError:
                pass

    def allocation(self):
        self.pressed += 1
        version = self.select("SELECT version FROM referral WHERE id = ?", (self.referral,))[0][0]
        return {"csrf_token": self.officer.token, "idempotency_key": f"press {self.pressed}",
                "version": str(version), "officer": self.officer_ids[self.pressed % 2]}

    def views_audited(self):
        return self.select("SELECT count(*) FROM audit_entry WHERE outcome = 'viewed' AND "
                           "subject = ?", (f"referral {self.referral}",))[0][0]

    def press(self, fields):
        response, page = self.officer.ask("POST", f"/referrals/{self.referral}/allocation", fields)
        return response, page

    def test_reading_goes_on_and_the_same_form_is_saved_when_there_is_room(self):
        acknowledged = 0
        for _ in range(20):
            self.assertEqual(self.press(self.allocation())[0].status, 303)
            acknowledged += 1

        self.fill()
        refused = None
        for _ in range(3000):
            fields = self.allocation()
            response, page = self.press(fields)
            if response.status == 503:
                refused = fields
                break
            self.assertEqual(response.status, 303)
            acknowledged += 1
        self.assertIsNotNone(refused, "the disk never filled")
        self.assertIn("We cannot save now", page)
        self.assertEqual(response.getheader("Retry-After"), "5")
        self.assertIn(f'action="/referrals/{self.referral}/allocation"', page)
        kept = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page))
        kept = {name: html.unescape(value) for name, value in kept.items()}
        self.assertEqual(kept["idempotency_key"], refused["idempotency_key"])
        self.assertEqual(kept["officer"], refused["officer"])

        audited_before = self.views_audited()
        views = 0
        for _ in range(50):
            for address in ("/", "/board", "/homes", f"/referrals/{self.referral}"):
                response, page = self.officer.ask("GET", address)
                self.assertEqual(response.status, 200, address)
            views += 1
            self.assertEqual(self.press(refused)[0].status, 503)
        self.assertEqual(self.officer.ask("GET", "/health/ready")[0].status, 200)

        os.remove(os.path.join(self.folder, "filler"))
        room_again = time.monotonic()
        while self.press(kept)[0].status != 303:
            self.assertLess(time.monotonic() - room_again, 5)
            time.sleep(0.01)
        took = time.monotonic() - room_again
        self.assertLess(took, 1)
        acknowledged += 1
        self.assertEqual(self.press(kept)[0].status, 303, "pressed twice, done once")

        self.service.stop()
        done = self.select("SELECT count(*) FROM event WHERE name = 'allocated' AND subject_id = ? "
                           "AND account_id = ?", (self.referral, self.officer_ids[0]))[0][0]
        self.assertGreaterEqual(done, acknowledged)
        self.assertEqual(self.views_audited() - audited_before, views)
        verified = subprocess.run([WAYHOME, "verify-audit", "--database", "sqlite:" + self.file],
                                  stdout=subprocess.DEVNULL, check=False)
        self.assertEqual(verified.returncode, 0)
        print(f"{acknowledged} acknowledged presses kept, {views} views of a record on the full "
              f"disk all audited, saving again after {took * 1000:.0f} ms")


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2, warnings="ignore"))
