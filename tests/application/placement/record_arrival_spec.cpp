// SPDX-License-Identifier: Apache-2.0
#include "application/placement/record_arrival.hpp"

#include <doctest/doctest.h>

#include "application/offer/accept_offer.hpp"
#include "application/offer/take_up_place.hpp"
#include "application/referral/withdraw_referral.hpp"
#include "support/given.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using referral::ReferralStatus;
using support::Given;

/// A place at Elm House that is booked for a child expected in three hours.
struct Booked {
    Given given;
    referral::Referral referral = given.a_searching_referral(given.a_child());
    offer::Offer offer = given.an_opened_offer(referral, given.elm);

    Booked() {
        REQUIRE(accept_offer(given.desk(), given.by(given.elm_manager),
                             {offer.id, given.now(offer).version, given.elm.beds[0].id, {}}));
        REQUIRE(take_up_place(given.desk(), given.by(given.referrer),
                              {offer.id, given.now(offer).version, given.clock.now() + 3h}));
        given.clock.advance(4h);
    }

    Answer arrive() {
        const auto placement = given.only_placement(referral);
        return record_arrival(
            given.desk(), given.by(given.elm_manager),
            {placement.id, placement.version, given.clock.now() - 30min, std::nullopt});
    }
    Answer withdraw(int seen_falls) {
        return withdraw_referral(given.desk(), given.by(given.referrer),
                                 {referral.id, given.now(referral).version, "order_not_granted",
                                  "The court did not grant it.", seen_falls});
    }
};

TEST_CASE("F1 F4: an arrival keeps the expected time beside the actual one") {
    Booked s;

    REQUIRE(s.arrive());

    const auto placement = s.given.only_placement(s.referral);
    CHECK(placement.status == placement::PlacementStatus::arrived);
    CHECK(placement.expected_arrival == s.given.clock.now() - 1h);
    CHECK(placement.arrived == s.given.clock.now() - 30min);
    CHECK(s.given.now(s.referral).status == ReferralStatus::placed);
}

TEST_CASE("F2: a non-arrival frees the bed and opens the search again") {
    Booked s;
    const auto placement = s.given.only_placement(s.referral);

    REQUIRE(record_non_arrival(s.given.desk(), s.given.by(s.given.elm_manager),
                               {placement.id, placement.version, "child_missing",
                                "The escort could not find the child."}));

    CHECK(s.given.now(s.referral).status == ReferralStatus::searching);
    const auto again = s.given.an_opened_offer(s.given.now(s.referral), s.given.elm);
    CHECK(accept_offer(s.given.desk(), s.given.by(s.given.elm_manager),
                       {again.id, s.given.now(again).version, s.given.elm.beds[0].id, {}}));
}

TEST_CASE("B9: a withdrawal before arrival cancels the booking with it") {
    Booked s;

    REQUIRE(s.withdraw(1));

    CHECK(s.given.now(s.referral).status == ReferralStatus::withdrawn);
    CHECK(s.given.only_placement(s.referral).status == placement::PlacementStatus::cancelled);
}

TEST_CASE("B8: a withdrawal is refused when what falls with it has changed since it was shown") {
    Booked s;

    CHECK_FALSE(s.withdraw(0));
    CHECK(s.given.now(s.referral).status == ReferralStatus::placed_pending);
}

TEST_CASE("B10: after arrival a withdrawal is refused with the words why") {
    Booked s;
    REQUIRE(s.arrive());

    const auto refused = s.withdraw(0);

    REQUIRE_FALSE(refused);
    CHECK(std::get<Problems>(refused.error()).at(0).words.find("has arrived") != std::string::npos);
}

TEST_CASE("F3: only a recorded departure frees the bed") {
    Booked s;
    REQUIRE(s.arrive());
    const auto placement = s.given.only_placement(s.referral);
    const auto another = s.given.a_searching_referral(s.given.a_child("Beech", "Example"));
    const auto offer = s.given.an_opened_offer(another, s.given.elm);
    const auto accept = [&] {
        return accept_offer(s.given.desk(), s.given.by(s.given.elm_manager),
                            {offer.id, s.given.now(offer).version, s.given.elm.beds[0].id, {}});
    };

    const auto before = accept();
    REQUIRE(record_departure(
        s.given.desk(), s.given.by(s.given.elm_manager),
        {placement.id, placement.version, s.given.clock.now(), "order_ended", "family", ""}));
    const auto after = accept();

    CHECK_FALSE(before);
    CHECK(after.has_value());
}

TEST_CASE("a departure for another reason says which, in a sentence") {
    Booked s;
    REQUIRE(s.arrive());
    const auto placement = s.given.only_placement(s.referral);

    const auto refused = record_departure(
        s.given.desk(), s.given.by(s.given.elm_manager),
        {placement.id, placement.version, s.given.clock.now(), "order_ended", "other", ""});

    REQUIRE_FALSE(refused);
    CHECK(std::get<Problems>(refused.error()).back().field == "note");
}

TEST_CASE("an arrival cannot be in the future") {
    Booked s;
    const auto placement = s.given.only_placement(s.referral);

    const auto refused =
        record_arrival(s.given.desk(), s.given.by(s.given.elm_manager),
                       {placement.id, placement.version, s.given.clock.now() + 1s, std::nullopt});

    REQUIRE_FALSE(refused);
    CHECK(std::get<Problems>(refused.error()).at(0).field == "arrived");
}

}  // namespace
}  // namespace wayhome::application
