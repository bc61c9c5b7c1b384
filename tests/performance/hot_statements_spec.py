# SPDX-License-Identifier: Apache-2.0
"""The statements behind the pages people open most are answered by indexes, on both engines: no
table that grows is read from end to end. Usage: hot_statements_spec.py ENGINE PRINTER WAYHOME"""
import os
import re
import sqlite3
import subprocess
import sys
import tempfile
import unittest

ENGINE, PRINTER, WAYHOME = sys.argv.pop(1), sys.argv.pop(1), sys.argv.pop(1)

# Read whole without harm: each has as many rows as there are organisations, homes or beds taken.
SMALL = {"organisation", "home", "child_slot"}


def statements():
    printed = subprocess.run([PRINTER], check=True, capture_output=True, text=True).stdout
    return [line.split("\t") for line in printed.splitlines()]


def parameters(text):
    return max((int(number) for number in re.findall(r"\$(\d+)", text)), default=0)


class Sqlite:
    def __init__(self, folder):
        file = os.path.join(folder, "wayhome.db")
        subprocess.run([WAYHOME, "migrate", "--database", f"sqlite:{file}"], check=True,
                       capture_output=True)
        self.connection = sqlite3.connect(file)

    def scanned(self, text):
        """The tables a statement reads from end to end."""
        names = re.sub(r"\$(\d+)", r":p\1", text)
        values = {f"p{number}": None for number in range(1, parameters(text) + 1)}
        plan = [row[3] for row in self.connection.execute("EXPLAIN QUERY PLAN " + names, values)]
        # A range of ids is a part of the table in a statement that pages by id; none here does. The
        # index of a key has a row for each row of the table, and is read on until enough is found.
        if text.endswith("LIMIT 1"):
            plan = [step for step in plan if "sqlite_autoindex" not in step]
        scans = [step for step in plan
                 if step.startswith("SCAN") and ("USING" not in step or "sqlite_autoindex" in step)
                 or step.startswith("SEARCH") and step.endswith("(id>?)")]
        return {step.split()[1] for step in scans if step != "SCAN CONSTANT ROW"}


class Postgresql:
    def __init__(self, _folder):
        self.url = os.environ["WAYHOME_TEST_POSTGRESQL"]
        subprocess.run([WAYHOME, "migrate", "--database", self.url], check=True,
                       capture_output=True)

    def scanned(self, text):
        nothing = ", ".join(["NULL"] * parameters(text))
        # On empty tables the planner prefers to read them whole; told not to, it does so only where
        # there is no other way.
        script = ("SET enable_seqscan = off; SET plan_cache_mode = force_generic_plan; "
                  f"PREPARE hot AS {text}; EXPLAIN EXECUTE hot{'(' + nothing + ')' if nothing else ''};")
        plan = subprocess.run(["psql", "-XAtq", self.url, "-c", script], check=True,
                              capture_output=True, text=True).stdout
        return set(re.findall(r"Seq Scan on (\w+)", plan))


class HotStatements(unittest.TestCase):
    def test_no_growing_table_is_read_from_end_to_end(self):
        with tempfile.TemporaryDirectory(prefix="wayhome-plans-") as folder:
            engine = {"sqlite": Sqlite, "postgresql": Postgresql}[ENGINE](folder)
            for name, text in statements():
                with self.subTest(name):
                    self.assertEqual(engine.scanned(text) - SMALL, set())

    def test_a_statement_without_an_index_is_seen(self):
        with tempfile.TemporaryDirectory(prefix="wayhome-plans-") as folder:
            engine = {"sqlite": Sqlite, "postgresql": Postgresql}[ENGINE](folder)
            for where in ("link_reason = $1", "id >= $1 AND link_reason = $2",
                          "link_reason = $1 ORDER BY id"):
                with self.subTest(where):
                    self.assertEqual(engine.scanned(f"SELECT link_reason FROM referral WHERE {where}"),
                                     {"referral"} if ENGINE == "sqlite" or "id" not in where else set())


if __name__ == "__main__":
    unittest.main()
