// SPDX-License-Identifier: Apache-2.0
#include "application/compare/compare_homes.hpp"

#include <doctest/doctest.h>

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
    given.registry.write([&](Records& records) {
        REQUIRE(records.placements().add({.id = given.ids.make<PlacementId>(),
                                          .referral = earlier.id,
                                          .child = living.id,
                                          .home = given.elm.id,
                                          .bed = given.elm.beds[0].id,
                                          .status = placement::PlacementStatus::arrived,
                                          .booked = given.clock.now(),
                                          .expected_arrival = given.clock.now()},
                                         std::nullopt));
        return Ending::commit;
    });
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
