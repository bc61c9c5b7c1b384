// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/frozen_comparison.hpp"

#include <doctest/doctest.h>

#include "domain/matching/canonical_json.hpp"
#include "domain/matching/json_reading.hpp"
#include "given.hpp"

namespace wayhome::matching {
namespace {

using given::a_child;
using given::a_home;
using given::rules;

FrozenComparison frozen(const ChildFacts& child, const HomeFacts& home) {
    const auto read =
        read_frozen(canonical_json(child, home, compare_one(child, home, rules()), rules()));
    REQUIRE(read.has_value());
    return *read;
}

TEST_CASE("what was written with an offer is read again, word for word") {
    const auto compared = compare_one(a_child(), a_home(), rules());

    const auto read = frozen(a_child(), a_home());

    CHECK(read.rules_version == rules().version);
    CHECK(read.verdict == compared.verdict);
    CHECK(read.points == compared.suitability.points);
    CHECK(read.conditions == compared.conditions);
    CHECK(read.to_ask == compared.to_ask);
    REQUIRE(read.rules.size() == compared.rules.size());
    CHECK(read.rules.front().sentence == compared.rules.front().sentence);
    CHECK(read.rules.front().outcome == compared.rules.front().outcome);
}

TEST_CASE("C6: the same facts later have not changed") {
    CHECK(changed_since(frozen(a_child(), a_home()), frozen(a_child(), a_home())).nothing());
}

TEST_CASE("C6: an answer changed after the offer is named, with the rule that would now say no") {
    auto older = a_child();
    older.age = 19;

    const auto since = changed_since(frozen(a_child(), a_home()), frozen(older, a_home()));

    CHECK(since.child == std::vector<std::string>{"age"});
    CHECK(since.home.empty());
    REQUIRE(since.rules.size() == 1);
    CHECK(since.rules.front().then.outcome == Outcome::fits);
    CHECK(since.rules.front().now.outcome == Outcome::does_not_fit);
}

TEST_CASE("C6: days that only count down are no change") {
    auto a_week_later = a_child();
    a_week_later.until_18 = Days{500};
    auto before = a_child();
    before.until_18 = Days{507};

    CHECK(changed_since(frozen(before, a_home()), frozen(a_week_later, a_home())).child.empty());
}

TEST_CASE("C6: a bed taken since is a change of the home") {
    auto fuller = a_home();
    fuller.units.front().free = 0;
    fuller.units.front().occupied += 1;

    const auto since = changed_since(frozen(a_child(), a_home()), frozen(a_child(), fuller));

    CHECK(since.home == std::vector<std::string>{"units"});
}

TEST_CASE("text that is no frozen comparison is read as none") {
    CHECK_FALSE(read_frozen("").has_value());
    CHECK_FALSE(read_frozen("{}").has_value());
    CHECK_FALSE(read_frozen(R"({"result":{"verdict":"perhaps"}})").has_value());
}

TEST_CASE("text is read back as it was before it was escaped") {
    const auto read = read_json("\"Siân \\\"O'Neill\\\"\\\\\\u000a\\u0009\\u0001\"");

    REQUIRE(read.has_value());
    CHECK(read->text == "Siân \"O'Neill\"\\\n\t\x01");
}

TEST_CASE("anything but a whole value of what is written is refused") {
    CHECK_FALSE(read_json(R"({"a":1)").has_value());
    CHECK_FALSE(read_json(R"({"a":1} )").has_value());
    CHECK_FALSE(read_json(R"(["a",])").has_value());
    CHECK_FALSE(read_json(R"("a)").has_value());
    CHECK_FALSE(read_json(R"("\u00e9")").has_value());
    CHECK_FALSE(read_json(std::string(10'000, '[')).has_value());
}

}  // namespace
}  // namespace wayhome::matching
