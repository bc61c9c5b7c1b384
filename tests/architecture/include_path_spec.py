# SPDX-License-Identifier: Apache-2.0
"""The wall that cmake/Module.cmake builds: planted trees that must not compile or configure."""

import os
import subprocess
import sys
import tempfile
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
CMAKE_FOLDER = os.path.join(os.path.dirname(os.path.dirname(HERE)), "cmake")


def run(*command):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                          check=False)


class IncludePath(unittest.TestCase):
    def setUp(self):
        self.build = tempfile.TemporaryDirectory()

    def tearDown(self):
        self.build.cleanup()

    def configured(self, tree):
        return run("cmake", "-G", "Ninja", "-S", os.path.join(HERE, "planted", tree), "-B",
                   self.build.name, f"-DWAYHOME_CMAKE={CMAKE_FOLDER}")

    def built(self):
        return run("cmake", "--build", self.build.name)

    def test_a_sound_tree_configures_and_compiles(self):
        configured = self.configured("sound")
        built = self.built()

        self.assertEqual(configured.returncode, 0, configured.stdout)
        self.assertEqual(built.returncode, 0, built.stdout)

    def test_an_include_against_the_arrows_does_not_compile(self):
        configured = self.configured("forbidden_include")
        built = self.built()

        self.assertEqual(configured.returncode, 0, configured.stdout)
        self.assertNotEqual(built.returncode, 0)
        self.assertIn("board/board.hpp: No such file or directory", built.stdout)

    def test_a_cycle_does_not_configure(self):
        configured = self.configured("cycle")

        self.assertNotEqual(configured.returncode, 0)
        self.assertIn("referral_rules may not use wayhome_board", configured.stdout)


if __name__ == "__main__":
    sys.exit(unittest.main(verbosity=2))
