// SPDX-License-Identifier: Apache-2.0
#include "exchange/json/members.hpp"

#include <doctest/doctest.h>

namespace wayhome::json {
namespace {

Value document(std::string_view text) {
    auto read = parse(text);
    REQUIRE(read);
    return std::move(read).value();
}

TEST_CASE("a text that is no JSON is refused with its line and column") {
    const auto read = parse("{\n  \"a\": tru\n}");

    REQUIRE_FALSE(read);
    CHECK(read.error().line == 2);
    CHECK(in_words(read.error(), "f.json").starts_with("f.json: line 2, column "));
}

TEST_CASE("a name that comes twice is refused where it stands") {
    const auto read = parse("{\"a\": 1,\n \"a\": 2}");

    REQUIRE_FALSE(read);
    CHECK(read.error().line == 2);
    CHECK(read.error().found == "the name \"a\" a second time");
}

TEST_CASE("numbers beyond a double, bytes that are no UTF-8 and deep nesting are refused") {
    CHECK_FALSE(parse("[1e999]"));
    CHECK_FALSE(parse("[NaN]"));
    CHECK_FALSE(parse("[\"\xff\"]"));
    CHECK_FALSE(parse(""));
    CHECK_FALSE(parse("[1] 2"));
    CHECK_FALSE(parse(std::string(100'000, '[')));
    CHECK(parse(std::string(deepest, '[') + std::string(deepest, ']')));
}

TEST_CASE("whole numbers are told from fractions, up to 2 to the 53rd") {
    CHECK(document("7").as<Number>()->is_whole);
    CHECK(document("-9007199254740992").as<Number>()->is_whole);
    CHECK_FALSE(document("9007199254740994").as<Number>()->is_whole);
    CHECK_FALSE(document("7.0").as<Number>()->is_whole);
    CHECK_FALSE(document("7e2").as<Number>()->is_whole);
}

TEST_CASE("every fault of an object is found in one reading, each with its place") {
    const auto value = document(R"({"name": 3, "share": 1.5, "kind": "x", "odd/one": 1})");
    Refusals refusals;
    Members members{{&value, "/demand/0"}, refusals};
    members.text("name");
    members.number("share", {0, 1});
    members.one_of("kind", {"secure", "step_down"});
    members.whole("places", 0, 9);
    members.nothing_else();

    CHECK(in_words(refusals, "f.json") ==
          "f.json: /demand/0/name: found 3; allowed: a text of at least one character\n"
          "f.json: /demand/0/share: found 1.5; allowed: a number of at least 0 and at most 1\n"
          "f.json: /demand/0/kind: found \"x\"; allowed: one of secure, step_down\n"
          "f.json: /demand/0/places: found nothing; allowed: a whole number from 0 to 9\n"
          "f.json: /demand/0/odd~1one: found a member that the format does not know; allowed: "
          "only kind, name, places, share");
}

TEST_CASE("what is no object is refused once, not once for each member") {
    const auto value = document("[1]");
    Refusals refusals;
    Members members{{&value, ""}, refusals};
    members.text("name");
    members.nothing_else();

    REQUIRE(refusals.size() == 1);
    CHECK(in_words(refusals, "f") == "f: the whole document: found an array; allowed: an object");
}

}  // namespace
}  // namespace wayhome::json
