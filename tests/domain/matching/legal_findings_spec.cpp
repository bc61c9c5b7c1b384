// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "domain/matching/eligibility_rule.hpp"
#include "given.hpp"

namespace wayhome::matching {
namespace {

using namespace given;

RuleResult ruled(int number, const ChildFacts& child, const HomeFacts& home) {
    return rule(eligibility(child, home, rules()), number);
}

TEST_CASE("a child of whom all is known fits a home of which all is known, by all nine rules") {
    const auto results = eligibility(a_child(), a_home(), rules());

    REQUIRE(results.size() == 9);
    for (const auto& each : results) {
        CAPTURE(each.number);
        CHECK(each.outcome == Outcome::fits);
        CHECK_FALSE(each.sentence.empty());
        CHECK(each.basis == "a basis");
        CHECK(each.may_be_lifted_by == "somebody");
    }
}

TEST_CASE("a home that does not take the pathway does not fit; one that has not said is asked") {
    auto home = a_home();
    home.takes.welfare = false;
    CHECK(ruled(1, a_child(), home).outcome == Outcome::does_not_fit);

    home.takes.welfare = std::nullopt;
    CHECK(ruled(1, a_child(), home).outcome == Outcome::unknown);
    CHECK(ruled(1, a_child(), home).sentence.starts_with("Ask the home"));
}

TEST_CASE("under 13 needs the Secretary of State's approval, except in youth custody") {
    auto child = a_child();
    child.age = 12;
    CHECK(ruled(1, child, a_home()).outcome == Outcome::unknown);

    child.under_13_approved = false;
    CHECK(ruled(1, child, a_home()).outcome == Outcome::does_not_fit);

    child.under_13_approved = true;
    CHECK(ruled(1, child, a_home()).outcome == Outcome::fits);

    child.under_13_approved = std::nullopt;
    child.pathway = referral::Pathway::youth_custody;
    CHECK(ruled(1, child, a_home()).outcome == Outcome::fits);

    child.pathway = referral::Pathway::welfare;
    child.age = 13;
    CHECK(ruled(1, child, a_home()).outcome == Outcome::fits);
}

TEST_CASE("only welfare crosses into Scotland, and Wales needs its own section") {
    auto child = a_child();
    auto home = a_home();
    home.jurisdiction = home::Jurisdiction::scotland;
    CHECK(ruled(1, child, home).outcome == Outcome::fits);

    child.pathway = referral::Pathway::remand;
    CHECK(ruled(1, child, home).outcome == Outcome::does_not_fit);

    child.pathway = referral::Pathway::welfare;
    home.jurisdiction = home::Jurisdiction::wales;
    CHECK(ruled(1, child, home).outcome == Outcome::with_condition);
}

TEST_CASE("a remanded child under 12 needs a section 25 order as well") {
    auto child = a_child();
    child.pathway = referral::Pathway::remand;
    child.age = 11;
    child.under_13_approved = true;

    CHECK(ruled(1, child, a_home()).outcome == Outcome::with_condition);
}

TEST_CASE("a child outside the age range does not fit, both ends belong to it") {
    auto child = a_child();
    auto home = a_home();
    home.youngest = 12;
    home.oldest = 16;
    child.age = 17;
    CHECK(ruled(2, child, home).outcome == Outcome::does_not_fit);
    CHECK(ruled(2, child, home).sentence ==
          "The child will be 17 and the home takes children of 12 to 16.");

    child.age = 16;
    CHECK(ruled(2, child, home).outcome == Outcome::fits);

    child.age = std::nullopt;
    CHECK(ruled(2, child, home).outcome == Outcome::unknown);
}

TEST_CASE("a girl fits where one unit takes girls, and not where all are for boys") {
    auto home = a_home();
    home.units[0].takes = home::SexRegime::boys_only;
    CHECK(ruled(3, a_child(), home).outcome == Outcome::fits);

    home.units[1].takes = home::SexRegime::boys_only;
    CHECK(ruled(3, a_child(), home).outcome == Outcome::does_not_fit);

    auto child = a_child();
    child.sex = child::Sex::unknown;
    CHECK(ruled(3, child, home).outcome == Outcome::unknown);
}

TEST_CASE("a home restricted by the regulator does not fit; the rating plays no part") {
    auto home = a_home();
    home.rating = home::Rating{"Inadequate", {}, ""};
    CHECK(ruled(9, a_child(), home).outcome == Outcome::fits);

    home.restricted = true;
    CHECK(ruled(9, a_child(), home).outcome == Outcome::does_not_fit);

    home.restricted = std::nullopt;
    CHECK(ruled(9, a_child(), home).outcome == Outcome::unknown);
}

}  // namespace
}  // namespace wayhome::matching
