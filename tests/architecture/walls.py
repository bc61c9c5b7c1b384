#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The walls of the house that the include path alone cannot hold.

    tests/architecture/walls.py [ROOT]

Prints every offence as `path:line: rule: what is wrong` and exits with 1 when there is one.
Each rule has a planted offence in offences/<rule>/ that must turn it red (walls_spec.py).
There is no list of forgiven offences.
"""

import fnmatch
import os
import re
import sys

from sources import all_sources

# What a module may include besides itself: the arrows, carried through.
MODULES = {
    "kernel": (),
    "domain": ("kernel",),
    "planning": ("domain", "kernel"),
    "application": ("planning", "domain", "kernel"),
    "store": ("application", "planning", "domain", "kernel"),
    "exchange": ("application", "planning", "domain", "kernel"),
    "web": ("application", "planning", "domain", "kernel"),
    "main": ("web", "store", "exchange", "application", "planning", "domain", "kernel"),
}

# Inside the domain a folder may include itself and those before it.
DOMAIN_ORDER = ("access", "journal", "child", "home", "referral", "matching", "offer", "placement",
                "order", "transition")
DOMAIN_IDENTIFIERS = "domain/ids.hpp"

# A heavy header is read by the compiler once: in the files named here, which wrap it. Where the
# wrapper has headers of its own, only its owners may include them.
HEAVY_HEADERS = {
    "restinio/*": ("src/web/server/restinio/server.cpp", "src/web/server/restinio/exchange.hpp",
                   "src/web/server/restinio/multipart.hpp", "src/web/server/restinio/sending.hpp"),
    "*soci*.h": ("src/store/sql/connection.cpp",),
    "nlohmann/json.hpp": ("src/store/sql/pairs_json.cpp", "src/exchange/json/json.cpp"),
    "boost/math/*": ("src/planning/simulation/inverse_gamma.cpp",
                     "src/planning/simulation/student.cpp"),
    "spdlog/*": ("src/main/log.cpp",),
    "CLI/*": ("src/main/wayhome.cpp",),
    "date/tz.h": ("src/kernel/london_time.cpp",),
    "GeographicLib/*": ("src/domain/home/geography.cpp",),
    "sqlite3.h": (
        "src/store/sqlite/sqlite_backup.cpp",
        "src/store/sqlite/row_appender.cpp",
        "src/store/sqlite/sqlite_connection.cpp",
    ),
    "libdeflate.h": ("src/web/server/gzip.cpp",),
    "*libpq-fe.h": ("src/store/postgres/postgres_connection.cpp",),
    "toml++/*": ("src/main/configuration.cpp",),
    "*Cbc*.h*": (),  # the solver is an oracle of tests and benchmarks
    "*Osi*.h*": (),
    "*Coin*.h*": (),
}

# Planning is values in, values out: what would let it read a file, a socket or a clock.
IMPURE_HEADERS = ("fstream", "filesystem", "iostream", "cstdio", "stdio.h", "unistd.h", "sys/*",
                  "ctime", "time.h", "random")
IMPURE_CALLS = re.compile(r"_clock\s*::\s*now|\bgetenv\s*\(|\bf?open\s*\(")

# What confirms a plan shares the values it is given with what made the plan, and nothing else.
CHECKER = "planning/allocation/checker/"
CHECKER_SHARES = ("planning/allocation/instance.hpp", "planning/allocation/plan.hpp",
                  "planning/allocation/certificate.hpp", "planning/allocation/objective.hpp")

LONGEST_FILE = 300
LICENCE = "SPDX-License-Identifier: Apache-2.0"
LEFTOVERS = re.compile(r"\b(TO" r"DO|FIX" r"ME|X" r"XX)\b")
WALL_CLOCK = re.compile(
    r"system_clock\s*::\s*now|\btime\s*\(\s*(nullptr|NULL|0)\s*\)|\bgettimeofday\b|\bclock_gettime\b")
SQL = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|ALTER|DROP|PRAGMA)\s")
MIGRATION = re.compile(r"(\d{4})_[a-z0-9_]+(\.(sqlite|postgres))?\.sql")
UNSEEDED = re.compile(r"\bs?rand\s*\(|\bmt19937(_64)?\b|\brandom_device\b|\bdefault_random_engine\b")


def module_of(path):
    parts = path.split("/")
    return parts[1] if parts[0] == "src" and len(parts) > 2 else None


def no_parent_includes(source):
    for line, _, included in source.includes():
        if ".." in included.split("/"):
            yield line, f'"{included}" goes round the include path'


def full_include_paths(source):
    for line, quoted, included in source.includes():
        if module_of(source.path) and quoted and ".." not in included.split("/"):
            if included.split("/")[0] not in MODULES:
                yield line, f'"{included}" does not begin with a module of src/'


def module_arrows(source):
    module = module_of(source.path)
    if module is None:
        return
    if module not in MODULES:
        yield 1, f"src/{module} is no module that the arrows know"
        return
    for line, _, included in source.includes():
        used = included.split("/")[0]
        if used in MODULES and used != module and used not in MODULES[module]:
            yield line, f"{module} may not include {used}"


def domain_folder(path):
    """The folder inside the domain that a path such as domain/child/child.hpp is in."""
    parts = path.split("/")
    return parts[1] if len(parts) > 2 else None


def domain_order(source):
    if module_of(source.path) != "domain" or not source.is_cpp:
        return
    path = source.path[len("src/"):]
    folder = domain_folder(path)
    if folder is None and path != DOMAIN_IDENTIFIERS:
        yield 1, "belongs in one of the domain's folders"
        return
    if folder is not None and folder not in DOMAIN_ORDER:
        yield 1, f"the folder {folder} has no place in the domain's order"
        return
    before = DOMAIN_ORDER[:DOMAIN_ORDER.index(folder) + 1] if folder else ()
    for line, _, included in source.includes():
        if not included.startswith("domain/") or (folder and included == DOMAIN_IDENTIFIERS):
            continue
        if domain_folder(included) not in before:
            yield line, f"{folder or DOMAIN_IDENTIFIERS} may not include {included}"


def heavy_headers(source):
    if module_of(source.path) is None:
        return
    included = list(source.includes())
    for header, owners in HEAVY_HEADERS.items():
        lines = [line for line, _, path in included if fnmatch.fnmatch(path, header)]
        if source.path in owners and not lines:
            yield 1, f"is named as an owner of {header} and does not include it"
        if source.path not in owners:
            for line in lines:
                yield line, f"{header} is owned by {' and '.join(owners) or 'no file yet'}"
            wrappers = [owner[len("src/"):] for owner in owners if owner.endswith(".hpp")]
            for line, _, path in included:
                if path in wrappers:
                    yield line, f"{path} brings {header} along: only its owners may include it"


def file_length(source):
    if source.path.startswith("tests/") or "/generated/" in source.path:
        return
    length = len(source.text.splitlines())
    if length > LONGEST_FILE:
        yield LONGEST_FILE + 1, f"{length} lines are more than {LONGEST_FILE}: split it by idea"


def licence_line(source):
    if not any(LICENCE in line for line in source.text.splitlines()[:3]):
        yield 1, f"has no line {LICENCE}"


def no_leftovers(source):
    for found in LEFTOVERS.finditer(source.text):
        yield source.line_of(found.start()), f"{found[0]}: do it or file it"


def wall_clock(source):
    if source.is_cpp and module_of(source.path) not in (None, "main"):
        for found in WALL_CLOCK.finditer(source.code()):
            yield source.line_of(found.start()), "only main reads the wall clock: take a Clock"


def sql_only_in_store(source):
    if source.is_cpp and module_of(source.path) not in (None, "store"):
        for line, text in source.strings():
            if SQL.match(text):
                yield line, "SQL is written under src/store only"


def seeded_randomness(source):
    if source.is_cpp and module_of(source.path) and "/demonstration/" not in source.path:
        for found in UNSEEDED.finditer(source.code()):
            yield source.line_of(found.start()), f"{found[0].rstrip('( ')} is neither secret nor repeatable"


def pure_planning(source):
    if module_of(source.path) != "planning" or not source.is_cpp:
        return
    for line, _, included in source.includes():
        if any(fnmatch.fnmatch(included, header) for header in IMPURE_HEADERS):
            yield line, f"planning is values in, values out: it has no use for {included}"
    for found in IMPURE_CALLS.finditer(source.code()):
        yield source.line_of(found.start()), "planning reads no clock, file or environment"


def independent_checker(source):
    if not source.path.startswith("src/" + CHECKER):
        return
    for line, _, included in source.includes():
        if included.startswith(("planning/", "domain/")) and included not in CHECKER_SHARES \
                and not included.startswith(CHECKER):
            yield line, f"the checker shares no code with the solver: not {included}"


RULES = (no_parent_includes, full_include_paths, module_arrows, domain_order, heavy_headers,
         file_length, licence_line, no_leftovers, wall_clock, sql_only_in_store, seeded_randomness,
         pure_planning, independent_checker)


def migration_numbers(root):
    """Migrations are numbered 0001, 0002, ... without gap; a number has one name, which may come
    once for each engine (0007_name.sqlite.sql beside 0007_name.postgres.sql)."""
    folder = "src/store/migrations"
    if not os.path.isdir(os.path.join(root, folder)):
        return
    names = {}
    for file in sorted(os.listdir(os.path.join(root, folder))):
        if not file.endswith(".sql"):
            continue
        if not MIGRATION.fullmatch(file):
            yield f"{folder}/{file}", 1, "is not named 0001_a_sentence.sql"
            continue
        names.setdefault(int(file[:4]), set()).add(file.split(".")[0])
    for expected, number in enumerate(sorted(names), start=1):
        if number != expected:
            yield f"{folder}/{min(names[number])}.sql", 1, f"comes where {expected:04} should be"
            return
        if len(names[number]) > 1:
            yield f"{folder}/{min(names[number])}.sql", 1, f"number {number:04} is used twice"


NAMESPACE = re.compile(r"^(?:inline )?namespace(?: ([a-z_][\w:]*))? \{|^\}  // namespace\b", re.MULTILINE)
TYPE = re.compile(r"^(?:struct|class|enum class|enum) (\w+)(?: final)?(?: :[^;{]*)? ?\{", re.MULTILINE)


def types_of(source):
    """(line, full name) of every type defined in a namespace that other files can name."""
    code = source.code()
    marks = [(found.start(), None, found) for found in NAMESPACE.finditer(source.text)
             if code[found.start()] != " "]
    marks += [(found.start(), found[1], None) for found in TYPE.finditer(code)]
    open_now = []
    for offset, name, border in sorted(marks, key=lambda mark: mark[0]):
        if border is not None and border[0].startswith("}"):
            if open_now:
                open_now.pop()
        elif border is not None:
            open_now.append(border[1])
        elif open_now and None not in open_now:
            yield source.line_of(offset), "::".join(open_now + [name])


def one_definition(sources):
    """A type name is defined in one file of the product: two definitions under one name are one type
    to the linker, which takes the code of either."""
    defined = {}
    for source in sources:
        if source.is_cpp and module_of(source.path):
            for line, name in types_of(source):
                defined.setdefault(name, []).append((source.path, line))
    for name, places in sorted(defined.items()):
        if len({path for path, _ in places}) > 1:
            for path, line in places:
                yield path, line, f"{name} is defined in {len(places)} files: give one another name"


RULE_NAMES = tuple(rule.__name__ for rule in RULES) + (one_definition.__name__,
                                                       migration_numbers.__name__)


def offences(root):
    """(rule, path, line, what is wrong) of everything that breaks a rule under the root."""
    sources = all_sources(root)
    for source in sources:
        for rule in RULES:
            for line, wrong in rule(source):
                yield rule.__name__, source.path, line, wrong
    for path, line, wrong in one_definition(sources):
        yield one_definition.__name__, path, line, wrong
    for path, line, wrong in migration_numbers(root):
        yield migration_numbers.__name__, path, line, wrong


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    root = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.dirname(here))
    found = list(offences(root))
    for rule, path, line, wrong in found:
        print(f"{path}:{line}: {rule}: {wrong}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
