# SPDX-License-Identifier: Apache-2.0
"""The repository's source files as the wall checks read them."""

import os
import re

LANGUAGE_ENDINGS = (".cpp", ".hpp", ".cmake", ".py", ".mjs", ".js", ".sh", ".sql", ".css")
FOLDERS = ("src", "tests", "bin", "bench", "cmake", ".ci")
LEFT_OUT = ("tests/architecture/offences", "node_modules", "__pycache__")

# A comment, a raw string, a string or a character; in that order, so that a quote in a comment
# and a comment sign in a string are each read as what they are.
_PIECE = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | R"(?P<mark>[^(\s]{0,16})\((?P<raw>.*?)\)(?P=mark)"
      | "(?P<string>(?:\\.|[^"\\\n])*)"
      | (?<![0-9a-zA-Z])'(?:\\.|[^'\\\n])+'""", re.DOTALL | re.VERBOSE)
_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(["<])([^">]+)[">]', re.MULTILINE)


class Source:
    """One file: its path from the root, its text, and for C++ the text without comments."""

    def __init__(self, root, path):
        self.path = path
        with open(os.path.join(root, path), encoding="utf-8") as file:
            self.text = file.read()
        self.is_cpp = path.endswith((".cpp", ".hpp"))

    def line_of(self, offset):
        return self.text.count("\n", 0, offset) + 1

    def includes(self):
        """(line, is_quoted, path) of every include."""
        for found in _INCLUDE.finditer(self.text if self.is_cpp else ""):
            yield self.line_of(found.start(1)), found[1] == '"', found[2]

    def code(self):
        """The text with comments and the insides of strings blanked; lines stay in place."""
        return _PIECE.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), self.text)

    def strings(self):
        """(line, contents) of every string literal."""
        for found in _PIECE.finditer(self.text):
            if found["raw"] is not None:
                yield self.line_of(found.start()), found["raw"]
            elif found["string"] is not None:
                yield self.line_of(found.start()), found["string"]


def is_source(root, path):
    if path.endswith(LANGUAGE_ENDINGS) or os.path.basename(path) == "CMakeLists.txt":
        return True
    if "." in os.path.basename(path):
        return False
    with open(os.path.join(root, path), "rb") as file:
        return file.read(2) == b"#!"


def all_sources(root):
    paths = ["CMakeLists.txt"] if os.path.exists(os.path.join(root, "CMakeLists.txt")) else []
    for folder in FOLDERS:
        for place, folders, names in os.walk(os.path.join(root, folder)):
            here = os.path.relpath(place, root)
            folders[:] = sorted(name for name in folders
                                if f"{here}/{name}" not in LEFT_OUT and name not in LEFT_OUT)
            paths += [f"{here}/{name}" for name in sorted(names)]
    return [Source(root, path) for path in paths if is_source(root, path)]
