# SPDX-License-Identifier: Apache-2.0
"""What tests/support/with_postgresql promises to the tests that run through it."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import unittest
from urllib.parse import urlsplit

SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "with_postgresql")
TELL = 'echo "$WAYHOME_TEST_POSTGRESQL"'


class WithPostgresql(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory()
        os.chmod(self.place.name, 0o711)
        self.environment = dict(os.environ, TMPDIR=self.place.name)

    def tearDown(self):
        self.place.cleanup()

    def start(self, *command):
        return subprocess.Popen([SCRIPT, *command], env=self.environment, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True)

    def run_script(self, *command):
        started = self.start(*command)
        output, errors = started.communicate(timeout=120)
        return started.returncode, output.strip(), errors

    def assert_nothing_left(self, url):
        self.assertEqual(os.listdir(self.place.name), [])
        with socket.socket() as probe:
            self.assertNotEqual(probe.connect_ex(("127.0.0.1", urlsplit(url).port)), 0)

    def test_the_command_can_use_a_database_of_its_own_with_fsync_on(self):
        status, output, errors = self.run_script(
            "sh", "-c", 'psql "$WAYHOME_TEST_POSTGRESQL" -qAt -c "CREATE TABLE home (id bigint)" '
            '-c "INSERT INTO home VALUES (7)" -c "TABLE home" -c "SHOW fsync"')

        self.assertEqual(errors, "")
        self.assertEqual(output, "7\non")
        self.assertEqual(status, 0)

    def test_a_failing_command_gives_its_own_status_and_leaves_nothing(self):
        status, url, _ = self.run_script("sh", "-c", TELL + "; exit 7")

        self.assertEqual(status, 7)
        self.assert_nothing_left(url)

    def test_an_interrupted_run_leaves_nothing(self):
        started = self.start("sh", "-c", TELL + "; exec sleep 60")
        url = started.stdout.readline().strip()
        started.send_signal(signal.SIGTERM)
        started.communicate(timeout=60)

        self.assertEqual(started.returncode, 128 + signal.SIGTERM)
        self.assert_nothing_left(url)

    def test_a_run_killed_outright_takes_its_server_along_and_the_next_run_tidies_up(self):
        started = self.start("sh", "-c", TELL + "; exec sleep 5")
        url = started.stdout.readline().strip()
        started.kill()
        started.communicate(timeout=60)
        for _ in range(100):
            if not os.path.exists(f"/proc/{started.pid}") and self.is_silent(url):
                break
            time.sleep(0.1)
        status, _, _ = self.run_script("true")

        self.assertEqual(status, 0)
        self.assert_nothing_left(url)

    def test_an_unknown_command_is_said_so(self):
        status, _, errors = self.run_script("no-such-command")

        self.assertEqual(status, 127)
        self.assertIn("no-such-command", errors)

    @staticmethod
    def is_silent(url):
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", urlsplit(url).port)) != 0


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
