// SPDX-License-Identifier: Apache-2.0
#include "application/compare/child_facts.hpp"

#include <doctest/doctest.h>

#include "support/given.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using support::Given;

matching::ChildFacts kept_without_order(Given& given, Instant since) {
    const auto child = given.a_child();
    const auto referral = given.a_searching_referral(child);
    auto answered = referral::facts_from(referral, {}, given.clock.now());
    answered.legal.without_order = referral::WithoutOrder::in_use;
    answered.legal.secure_since = since;
    answered.legal.hours_used = 10h;
    return child_facts({referral, child, nullptr, {}}, answered, given.clock.now());
}

TEST_CASE("hours without an order that were used before shorten the time that is left") {
    Given given;

    const auto facts = kept_without_order(given, given.clock.now());

    CHECK(facts.clock_ends == given.clock.now() + 62h);
}

TEST_CASE("a legal clock that ran out days ago is not known, for the answers are out of date") {
    Given given;

    const auto facts = kept_without_order(given, given.clock.now() - 240h);

    CHECK_FALSE(facts.clock_ends.has_value());
}

TEST_CASE("what was not answered stays unknown for comparing") {
    Given given;
    const auto child = given.a_child();
    const auto referral = given.a_searching_referral(child);

    const auto facts =
        child_facts({referral, child, nullptr, {}},
                    referral::facts_from(referral, {}, given.clock.now()), given.clock.now());

    CHECK(facts.age == 14);
    CHECK(facts.behaviours.empty());
    CHECK_FALSE(facts.keep_apart.has_value());
    CHECK_FALSE(facts.needed.has_value());
    CHECK_FALSE(facts.clock_ends.has_value());
}

}  // namespace
}  // namespace wayhome::application
