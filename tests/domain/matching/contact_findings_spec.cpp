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

/// An area that is a council's: ten miles around the home.
AreaToAvoid council_around(Position centre) {
    return {.name = "Exampleham",
            .centre = centre,
            .radius = home::miles(10),
            .area_code = "E09000099",
            .council = CouncilArea{"Exampleham", home::miles(60)}};
}

TEST_CASE(
    "a home within ten miles of the centre of a council's area does not fit, and it is said") {
    auto child = a_child();
    auto home = a_home();
    home.area_code.clear();
    child.avoid = {council_around(home.position)};

    const auto result = ruled(5, child, home);

    CHECK(result.outcome == Outcome::does_not_fit);
    CHECK(result.sentence ==
          "The home is in an area to keep away from: Exampleham. The centre of the council's area "
          "(Exampleham) was used.");
}

TEST_CASE(
    "a home nearer to another council's centre, or where the area may reach, is asked about") {
    auto child = a_child();
    const auto home = a_home();
    const Position some_miles_away{home.position.latitude_micro + 100'000,
                                   home.position.longitude_micro};
    const Position forty_miles_away{home.position.latitude_micro + 579'000,
                                    home.position.longitude_micro};
    child.avoid = {council_around(some_miles_away)};
    CHECK(ruled(5, child, home).outcome == Outcome::does_not_fit);

    child.avoid->front().council->other_centres = {home.position};
    CHECK(ruled(5, child, home).outcome == Outcome::unknown);
    CHECK(ruled(5, child, home).sentence.find("ask the referrer") != std::string::npos);

    child.avoid = {council_around(forty_miles_away)};
    CHECK(ruled(5, child, home).outcome == Outcome::unknown);

    child.avoid->front().council->may_reach = home::miles(10);
    CHECK(ruled(5, child, home).outcome == Outcome::fits);
}

TEST_CASE("a council's area near a home of approximate position is asked about and never refused") {
    auto child = a_child();
    auto home = a_home();
    home.position_is_approximate = true;
    child.avoid = {council_around(home.position)};

    CHECK(ruled(5, child, home).outcome == Outcome::unknown);
}

TEST_CASE("a person or group to keep away from is asked about, or found among those living there") {
    auto child = a_child();
    auto home = a_home();
    child.keep_away = {
        {KeepApartKind::keep_away, std::nullopt, "", false, named("Sam Other", std::nullopt), 2}};
    CHECK(ruled(6, child, home).outcome == Outcome::unknown);
    CHECK(ruled(6, child, home).sentence ==
          "The referral names a person or group to keep away from (entry 2 of areas and people): "
          "ask the home whether they live, work or visit there.");

    home.residents = {a_resident(7, elm)};
    home.residents[0].named = named("Sam Other", std::nullopt);
    CHECK(ruled(6, child, home).outcome == Outcome::fits);

    child.keep_away[0].by_order = true;
    CHECK(ruled(6, child, home).outcome == Outcome::does_not_fit);
}

}  // namespace
}  // namespace wayhome::matching
