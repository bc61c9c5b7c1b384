// SPDX-License-Identifier: Apache-2.0
#include "main/letters_in_quotes.hpp"

#include <doctest/doctest.h>

using wayhome::line_beyond_ascii;

TEST_CASE("Letters beyond ASCII may stand in quotation marks and remarks of a configuration") {
    CHECK_FALSE(line_beyond_ascii(""));
    CHECK_FALSE(line_beyond_ascii("[edge]\ntls = true\n"));
    CHECK_FALSE(line_beyond_ascii("database = \"sqlite:/srv/tŷ/wayhome.db\" # tŷ\n"));
    CHECK_FALSE(line_beyond_ascii("database = 'sqlite:/srv/tŷ \" wayhome.db'\r\n"));
    CHECK_FALSE(line_beyond_ascii("database = \"a \\\" tŷ\"\n"));
    CHECK_FALSE(line_beyond_ascii("database = \"\"\nlisten = ''\n"));
    CHECK_FALSE(
        line_beyond_ascii("\xef\xbb\xbf"
                          "database = \"\""));
}

TEST_CASE("The first line with a letter beyond ASCII elsewhere is named") {
    CHECK(line_beyond_ascii("\xcc\xaa") == 1);
    CHECK(line_beyond_ascii("[edge]\ntŷ = true") == 2);
    CHECK(line_beyond_ascii("database = \"a\" \xc2\xa0\n") == 1);
    CHECK(line_beyond_ascii("database = \"a\\\\\" tŷ") == 1);
}

TEST_CASE("A text of several lines is named, whatever its letters") {
    CHECK(line_beyond_ascii("listen = \"127.0.0.1:1\"\ndatabase = \"\"\"\\\n\xc2\xa7\"\"\"") == 2);
    CHECK(line_beyond_ascii("database = '''\na'''") == 1);
}
