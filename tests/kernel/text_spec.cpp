// SPDX-License-Identifier: Apache-2.0
#include "kernel/text.hpp"

#include <doctest/doctest.h>

namespace wayhome {
namespace {

TEST_CASE("names in any script are text, and are counted in characters") {
    CHECK(is_plain_text("Siân Llwyd-ap Rhys O'Dowd"));
    CHECK(is_plain_text("نور"));
    CHECK(length_in_characters("Siân") == 4);
    CHECK(length_in_characters("نور") == 3);
}

TEST_CASE("broken bytes and control characters are not text") {
    CHECK_FALSE(is_plain_text("\xff"));
    CHECK_FALSE(is_plain_text("\xc0\xaf"));
    CHECK_FALSE(is_plain_text("\xed\xa0\x80"));
    CHECK_FALSE(is_plain_text(std::string_view{"a\0b", 3}));
    CHECK(is_plain_text("line one\r\nline\ttwo"));
}

TEST_CASE("control characters are well-formed, broken sequences are not") {
    CHECK(is_utf8(std::string_view{"a\0\x0b", 3}));
    CHECK(is_utf8("Siân"));
    CHECK_FALSE(is_utf8("Si\xe2n"));
    CHECK_FALSE(is_utf8("\xf4\x90\x80\x80"));
}

TEST_CASE("blank sides are trimmed") {
    CHECK(trimmed("  a b \r\n") == "a b");
    CHECK(trimmed(" \t ").empty());
}

}  // namespace
}  // namespace wayhome
