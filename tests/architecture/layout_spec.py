# SPDX-License-Identifier: Apache-2.0
"""bin/fmt --check is red on a file that is not laid out, and bin/fmt mends it."""

import os
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
CROOKED = "int  beds( ){return 7 ;}\n"


class Layout(unittest.TestCase):
    def setUp(self):
        self.place = tempfile.TemporaryDirectory()
        os.mkdir(os.path.join(self.place.name, "bin"))
        for file in ("bin/fmt", ".clang-format"):
            shutil.copy(os.path.join(ROOT, file), os.path.join(self.place.name, file))
        subprocess.run(["git", "init", "--quiet", self.place.name], check=True)
        self.file = os.path.join(self.place.name, "a home's beds.cpp")
        with open(self.file, "w", encoding="utf-8") as file:
            file.write(CROOKED)

    def tearDown(self):
        self.place.cleanup()

    def fmt(self, *arguments):
        return subprocess.run([os.path.join(self.place.name, "bin/fmt"), *arguments],
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              check=False)

    def test_a_crooked_file_is_named_and_left_as_it_is(self):
        checked = self.fmt("--check")

        self.assertNotEqual(checked.returncode, 0)
        self.assertIn("a home's beds.cpp:1", checked.stdout)
        with open(self.file, encoding="utf-8") as file:
            self.assertEqual(file.read(), CROOKED)

    def test_a_mended_file_passes(self):
        mended = self.fmt()

        self.assertEqual(mended.returncode, 0, mended.stdout)
        self.assertEqual(self.fmt("--check").returncode, 0)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
