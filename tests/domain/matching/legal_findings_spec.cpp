// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "domain/home/geography.hpp"
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

TEST_CASE("a home inside an area to avoid does not fit, one outside does") {
    auto child = a_child();
    const auto home = a_home();
    child.avoid = {{"Eastbourne", home.position, home::miles(5), "", true}};
    CHECK(ruled(5, child, home).outcome == Outcome::does_not_fit);

    child.avoid = {{"Lambeth", child.from, home::miles(5), "", true}};
    CHECK(ruled(5, child, home).outcome == Outcome::fits);

    child.avoid = {{"East Sussex", std::nullopt, {}, "E10000011", false}};
    CHECK(ruled(5, child, home).outcome == Outcome::does_not_fit);

    child.avoid = {{"Kent", std::nullopt, {}, "E10000016", false}};
    CHECK(ruled(5, child, home).outcome == Outcome::fits);
}

TEST_CASE("near an area to avoid, an approximate position is asked about and never refused") {
    auto child = a_child();
    auto home = a_home();
    home.position_is_approximate = true;
    child.avoid = {{"Eastbourne", home.position, home::miles(5), "", true}};
    CHECK(ruled(5, child, home).outcome == Outcome::unknown);

    child.avoid = {{"Lambeth", child.from, home::miles(5), "", true}};
    CHECK(ruled(5, child, home).outcome == Outcome::fits);

    child.avoid = std::nullopt;
    CHECK(ruled(5, child, home).outcome == Outcome::unknown);
}

TEST_CASE("an order against contact with a resident stands from either side, and names nobody") {
    auto child = a_child();
    auto home = a_home();
    home.residents = {a_resident(7, elm)};
    child.keep_apart = {{KeepApartKind::named, id<ChildId>(7), "", true}};
    CHECK(ruled(6, child, home).outcome == Outcome::does_not_fit);
    CHECK(ruled(6, child, home).sentence.find(id<ChildId>(7).text()) == std::string::npos);

    child.keep_apart.emplace();
    CHECK(ruled(6, child, home).outcome == Outcome::fits);

    home.residents[0].keep_apart = {{KeepApartKind::named, child.child, "", true}};
    CHECK(ruled(6, child, home).outcome == Outcome::does_not_fit);

    child.keep_apart = std::nullopt;
    CHECK(ruled(6, child, home).outcome == Outcome::does_not_fit);
}

TEST_CASE("a child living there who names this child otherwise is asked about, and is no bar") {
    auto child = a_child();
    child.named = named("Ash New", CivilDate{std::chrono::year{2011} / 3 / 4});
    auto home = a_home();
    home.residents = {a_resident(7, elm)};
    home.residents[0].keep_apart = {{KeepApartKind::named, std::nullopt, "", true,
                                     named("ash new", CivilDate{std::chrono::year{2010} / 3 / 4})}};
    CHECK(ruled(6, child, home).outcome == Outcome::unknown);

    home.residents[0].keep_apart[0].named.born = std::nullopt;
    CHECK(ruled(6, child, home).outcome == Outcome::does_not_fit);
}

TEST_CASE("an order that names a person outside the records is asked about") {
    auto child = a_child();
    child.keep_apart = {{KeepApartKind::named, std::nullopt, "", true}};
    CHECK(ruled(6, child, a_home()).outcome == Outcome::unknown);
    CHECK(ruled(6, child, a_home()).sentence.starts_with("An order names a person"));

    child.keep_apart = std::nullopt;
    CHECK(ruled(6, child, a_home()).outcome == Outcome::unknown);
}

TEST_CASE(
    "every person to keep apart whom nobody found is asked about, ordered by a court or not") {
    auto child = a_child();
    child.keep_apart = {
        {KeepApartKind::named, std::nullopt, "", false, named("Sam Other", std::nullopt), 1},
        {KeepApartKind::co_defendant, std::nullopt, "", true, named("Kit Else", std::nullopt), 2},
        {KeepApartKind::named, id<ChildId>(9), "", false, named("Jo Found", std::nullopt), 3}};

    const auto result = ruled(6, child, a_home());

    CHECK(result.outcome == Outcome::unknown);
    REQUIRE(result.findings.size() == 2);
    CHECK(result.findings[0].sentence ==
          "The referral names a child to keep apart who is not on record in any home (child 1): "
          "ask the home whether that person lives there.");
    CHECK(result.findings[1].sentence.find("(child 2: Co-defendant)") != std::string::npos);
    CHECK(result.sentence.find("Kit") == std::string::npos);
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
