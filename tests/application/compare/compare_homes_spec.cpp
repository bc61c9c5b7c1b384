// SPDX-License-Identifier: Apache-2.0
#include "application/compare/compare_homes.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "application/offer/send_offers.hpp"
#include "support/answered.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using support::Given;

ComparedHomes compared(Given& given, const referral::Referral& referral) {
    std::optional<ComparedHomes> seen;
    REQUIRE(compare_homes(given.desk(), given.by(given.officer), referral.id, seen));
    return seen.value();
}

matching::HomeComparison at(const ComparedHomes& seen, const home::Home& home) {
    return std::find_if(seen.homes.begin(), seen.homes.end(),
                        [&](const HomeBeside& each) { return each.compared.home == home.id; })
        ->compared;
}

matching::RuleResult rule_on_contact(const matching::HomeComparison& compared) {
    return *std::find_if(compared.rules.begin(), compared.rules.end(),
                         [](const matching::RuleResult& each) { return each.number == 6; });
}

/// The child's council is Haringey, and the home stands near the centre of its area.
void near_the_centre_of_haringey(Given& given, home::Home& home) {
    home.position = {51'595'000, -110'000};
    home.position_is_approximate = false;
    given.registry.write([&](Records& records) {
        REQUIRE(records.homes().save(home));
        records.authorities().add({given.council.id,
                                   "E09000014",
                                   "Haringey",
                                   "London",
                                   {51'590'000, -107'000},
                                   "made up"});
        return Ending::commit;
    });
}

TEST_CASE("C1: no home is hidden, and one that does not fit says why") {
    Given given;
    support::takes_up_to(given, given.elm, 12);
    const auto referral = given.a_searching_referral(given.a_child());

    const auto seen = compared(given, referral);

    REQUIRE(seen.homes.size() == 2);
    CHECK(seen.homes[1].compared.name == "Elm House");
    CHECK(seen.homes[1].compared.verdict == matching::Verdict::does_not_fit);
    CHECK_FALSE(seen.homes[1].compared.stops.empty());
    CHECK(seen.homes[0].beds.free == 2);
}

TEST_CASE("what nobody asked never excludes a home") {
    Given given;
    const auto referral = given.a_searching_referral(given.a_child());

    const auto seen = compared(given, referral);

    CHECK(seen.homes[0].compared.verdict != matching::Verdict::does_not_fit);
    CHECK_FALSE(seen.homes[0].compared.to_ask.empty());
    CHECK_FALSE(seen.to_ask.empty());
}

TEST_CASE("a named child to keep apart who lives in a home is found by name and date of birth") {
    Given given;
    const auto living = given.a_child("Sam", "Other");
    const auto earlier = given.a_searching_referral(living);
    support::lives_in(given, earlier, given.elm);
    const auto referral = given.a_searching_referral(given.a_child("Ash", "New"));
    support::answer(given, referral, "keep_apart",
                    {{"any", "yes"},
                     {"children.1.name", "sam other"},
                     {"children.1.reason", "victim"},
                     {"children.1.by_order", "yes"}});

    const auto seen = compared(given, referral);

    const auto& last = seen.homes.back().compared;
    CHECK(last.name == "Elm House");
    CHECK_FALSE(last.group.findings.empty());
}

TEST_CASE(
    "A12: a named child whom no home has on record is asked about at every home, and no bar") {
    Given given;
    const auto referral = given.a_searching_referral(given.a_child("Ash", "New"));
    support::answer(given, referral, "keep_apart",
                    {{"any", "yes"},
                     {"children.1.name", "Sam Other"},
                     {"children.1.reason", "victim"},
                     {"children.1.by_order", "no"}});

    const auto seen = compared(given, referral);

    for (const auto& home : {given.elm, given.oak}) {
        CHECK(rule_on_contact(at(seen, home)).outcome == matching::Outcome::unknown);
        CHECK(rule_on_contact(at(seen, home)).sentence.find("Sam") == std::string::npos);
        CHECK(at(seen, home).verdict != matching::Verdict::does_not_fit);
    }
}

TEST_CASE("A12 C8: a child living in a home who named this child keeps the home from fitting") {
    Given given;
    const auto earlier = given.a_searching_referral(given.a_child("Sam", "Other"));
    support::answer(given, earlier, "keep_apart",
                    {{"any", "yes"},
                     {"children.1.name", "New, Ash"},
                     {"children.1.born", "2011-03-04"},
                     {"children.1.reason", "victim"},
                     {"children.1.by_order", "no"}});
    support::lives_in(given, earlier, given.elm);
    const auto somebody = given.a_searching_referral(given.a_child("Kit", "Else"));
    const auto referral = given.a_searching_referral(given.a_child("Ash", "New"));

    const auto before = at(compared(given, somebody), given.elm);
    const auto seen = at(compared(given, referral), given.elm);

    CHECK(before.verdict != matching::Verdict::does_not_fit);
    CHECK(seen.verdict == matching::Verdict::does_not_fit);
    CHECK(seen.group.prohibits_home());
    CHECK(rule_on_contact(seen).outcome != matching::Outcome::does_not_fit);
}

TEST_CASE("A12: an order in the file of a child living there stands whatever this file says") {
    Given given;
    const auto earlier = given.a_searching_referral(given.a_child("Sam", "Other"));
    support::answer(given, earlier, "keep_apart",
                    {{"any", "yes"},
                     {"children.1.name", "Ash New"},
                     {"children.1.reason", "co_defendant"},
                     {"children.1.by_order", "yes"}});
    support::lives_in(given, earlier, given.elm);
    const auto referral = given.a_searching_referral(given.a_child("Ash", "New"));

    const auto unasked = at(compared(given, referral), given.elm);
    support::answer(given, referral, "keep_apart", {{"any", "no"}});
    const auto denied = at(compared(given, referral), given.elm);

    CHECK(rule_on_contact(unasked).outcome == matching::Outcome::does_not_fit);
    CHECK(rule_on_contact(denied).outcome == matching::Outcome::does_not_fit);
    CHECK(denied.group.prohibits_home());
}

TEST_CASE("of two children of one name, each is kept apart from where no birth date is given") {
    Given given;
    support::lives_in(given, given.a_searching_referral(given.a_child("Sam", "Other")), given.elm);
    support::lives_in(given, given.a_searching_referral(given.a_child("Sam", "Other")), given.oak);
    const auto referral = given.a_searching_referral(given.a_child("Ash", "New"));
    support::answer(
        given, referral, "keep_apart",
        {{"any", "yes"}, {"children.1.name", "Sam Other"}, {"children.1.reason", "victim"}});

    const auto seen = compared(given, referral);

    CHECK(at(seen, given.elm).group.prohibits_home());
    CHECK(at(seen, given.oak).group.prohibits_home());
}

TEST_CASE("A12 C1: a home inside a council's area the child must keep away from does not fit") {
    Given given;
    near_the_centre_of_haringey(given, given.oak);
    const auto referral = given.a_searching_referral(given.a_child());
    support::answer(given, referral, "keep_away",
                    {{"any", "yes"},
                     {"list.1.kind", "area"},
                     {"list.1.name", "London Borough of Haringey"},
                     {"list.1.by_order", "no"},
                     {"list.1.reason", "Those who harmed the child live there."},
                     {"list.2.kind", "person"},
                     {"list.2.name", "A. Dealer"},
                     {"list.2.by_order", "no"},
                     {"list.2.reason", "The child owes money."}});

    const auto seen = at(compared(given, referral), given.oak);

    CHECK(seen.verdict == matching::Verdict::does_not_fit);
    CHECK(seen.stops[0].ends_with("(Haringey) was used."));
    CHECK(rule_on_contact(seen).sentence.find("(entry 2 of areas and people)") !=
          std::string::npos);
}

TEST_CASE("C3: miles are said to be counted from the centre of the council's area") {
    Given given;
    near_the_centre_of_haringey(given, given.oak);
    const auto referral = given.a_searching_referral(given.a_child());

    const auto seen = compared(given, referral);

    CHECK(seen.miles_from == "the centre of Haringey");
    CHECK(at(seen, given.oak).distance_words ==
          "0 miles in a straight line from the centre of Haringey; wanted distance not asked");
}

TEST_CASE("a home whose answer is awaited shows its live offer") {
    Given given;
    const auto referral = given.a_searching_referral(given.a_child());
    given.an_opened_offer(referral, given.oak);

    const auto seen = compared(given, referral);

    for (const auto& home : seen.homes) {
        CHECK(home.live_offer.has_value() == (home.compared.home == given.oak.id));
    }
}

TEST_CASE("C2: for a bed, the child who has waited longer comes first where all else is equal") {
    Given given;
    const auto first = given.a_searching_referral(given.a_child("One", "Example"));
    given.clock.advance(2h);
    const auto second = given.a_searching_referral(given.a_child("Two", "Example"));

    const auto order = child_order_for_bed(given.desk(), given.by(given.officer), given.elm.id);

    REQUIRE(order.has_value());
    REQUIRE(order->children.size() == 2);
    CHECK(order->children[0].reference == first.reference);
    CHECK(order->children[1].reference == second.reference);
    CHECK_FALSE(order->rule_in_words.empty());
}

TEST_CASE("a home finds no comparison of a referral it was asked about") {
    Given given;
    const auto referral = given.a_searching_referral(given.a_child());
    given.an_opened_offer(referral, given.elm);
    std::optional<ComparedHomes> seen;

    const auto answer = compare_homes(given.desk(), given.by(given.elm_manager), referral.id, seen);

    CHECK_FALSE(answer.has_value());
    CHECK_FALSE(seen.has_value());
}

}  // namespace
}  // namespace wayhome::application
