// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/json_text.hpp"

#include <doctest/doctest.h>

namespace wayhome::matching {
namespace {

TEST_CASE("objects and arrays nest with commas only between their members") {
    JsonText json;
    json.begin_object().member("a", 1).key("b").begin_array().number(1).nothing().yes(true);
    json.begin_object().end_object().end_array().key("c").begin_array().end_array();
    json.yes_member("d", false).end_object();

    CHECK(json.written() == R"({"a":1,"b":[1,null,true,{}],"c":[],"d":false})");
}

TEST_CASE("text is escaped as JSON asks and otherwise kept") {
    JsonText json;
    json.text("Siân \"O'Neill\"\\\n\t\x01");

    CHECK(json.written() == "\"Siân \\\"O'Neill\\\"\\\\\\u000a\\u0009\\u0001\"");
}

}  // namespace
}  // namespace wayhome::matching
