// SPDX-License-Identifier: Apache-2.0
#include "application/offer/take_up_place.hpp"

#include <doctest/doctest.h>

#include "application/offer/accept_offer.hpp"
#include "support/given.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using offer::OfferStatus;
using referral::ReferralStatus;
using support::Given;

/// A referral offered to both homes, accepted by both.
struct TwoYeses {
    Given given;
    child::Child child = given.a_child();
    referral::Referral referral = given.a_searching_referral(child);
    offer::Offer at_elm = given.an_opened_offer(referral, given.elm);
    offer::Offer at_oak = given.an_opened_offer(referral, given.oak);

    TwoYeses() {
        REQUIRE(accept_offer(given.desk(), given.by(given.elm_manager),
                             {at_elm.id, given.now(at_elm).version, given.elm.beds[0].id, {}}));
        REQUIRE(accept_offer(given.desk(), given.by(given.oak_manager),
                             {at_oak.id, given.now(at_oak).version, given.oak.beds[0].id, {}}));
    }

    TakeUpPlace elms_place() {
        return {at_elm.id, given.now(at_elm).version, given.clock.now() + 3h};
    }
};

TEST_CASE("D11 D12: taking up one place books it and closes the other offer in the same step") {
    TwoYeses s;

    const auto taken = take_up_place(s.given.desk(), s.given.by(s.given.referrer), s.elms_place());

    REQUIRE(taken);
    CHECK(s.given.now(s.at_elm).status == OfferStatus::taken_up);
    CHECK(s.given.now(s.at_oak).status == OfferStatus::not_taken_up);
    CHECK(s.given.now(s.referral).status == ReferralStatus::placed_pending);
    CHECK(s.given.only_placement(s.referral).bed == s.given.elm.beds[0].id);
}

TEST_CASE("D12: the bed of the home that was not taken up is free for another child at once") {
    TwoYeses s;
    REQUIRE(take_up_place(s.given.desk(), s.given.by(s.given.referrer), s.elms_place()));
    const auto another = s.given.a_searching_referral(s.given.a_child("Beech", "Example"));
    const auto offer = s.given.an_opened_offer(another, s.given.oak);

    const auto accepted =
        accept_offer(s.given.desk(), s.given.by(s.given.oak_manager),
                     {offer.id, s.given.now(offer).version, s.given.oak.beds[0].id, {}});

    CHECK(accepted.has_value());
}

TEST_CASE("R-11: the same press again has the same answer and no second effect") {
    TwoYeses s;
    const auto press = s.given.by(s.given.referrer, "one press");
    const auto wanted = s.elms_place();

    const auto first = take_up_place(s.given.desk(), press, wanted);
    const auto again = take_up_place(s.given.desk(), press, wanted);

    REQUIRE(first);
    REQUIRE(again);
    CHECK(again->look_at == first->look_at);
    CHECK(s.given.only_placement(s.referral).offer == s.at_elm.id);
}

TEST_CASE("R-11: the same key with other content is refused") {
    TwoYeses s;
    auto press = s.given.by(s.given.referrer, "one press");
    REQUIRE(take_up_place(s.given.desk(), press, s.elms_place()));
    press.fingerprint = "something else";

    CHECK_FALSE(take_up_place(s.given.desk(), press, s.elms_place()));
}

TEST_CASE("only the organisation that referred takes a place up; others see nothing there") {
    TwoYeses s;

    const auto by_home =
        take_up_place(s.given.desk(), s.given.by(s.given.oak_manager), s.elms_place());

    REQUIRE_FALSE(by_home);
    CHECK(std::holds_alternative<Forbidden>(by_home.error()));
}

TEST_CASE("a place whose conditions the unit has not agreed cannot be taken up yet") {
    Given given;
    const auto referral = given.a_searching_referral(given.a_child());
    const auto offer = given.an_opened_offer(referral, given.elm);
    const offer::Condition two_more{offer::ConditionKind::staffing,
                                    "Two more staff for the first week."};
    REQUIRE(accept_offer(given.desk(), given.by(given.elm_manager),
                         {offer.id, given.now(offer).version, given.elm.beds[0].id, {two_more}}));

    const auto early = take_up_place(given.desk(), given.by(given.referrer),
                                     {offer.id, given.now(offer).version, given.clock.now() + 3h});
    REQUIRE(answer_conditions(given.desk(), given.by(given.officer),
                              {offer.id, given.now(offer).version, true, ""}));
    const auto after_agreement =
        take_up_place(given.desk(), given.by(given.referrer),
                      {offer.id, given.now(offer).version, given.clock.now() + 3h});

    CHECK_FALSE(early);
    CHECK(after_agreement.has_value());
}

TEST_CASE("an expected arrival is needed, and not in the past") {
    TwoYeses s;
    auto wanted = s.elms_place();
    wanted.expected_arrival = s.given.clock.now() - 1min;

    const auto refused = take_up_place(s.given.desk(), s.given.by(s.given.referrer), wanted);

    REQUIRE_FALSE(refused);
    CHECK(std::get<Problems>(refused.error()).at(0).field == "expected_arrival");
}

}  // namespace
}  // namespace wayhome::application
