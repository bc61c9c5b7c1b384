// SPDX-License-Identifier: Apache-2.0
#include "application/offer/decline_offer.hpp"
#include "application/offer/review_decline.hpp"
#include "support/given_search.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using offer::OfferStatus;
using support::GivenSearch;

TEST_CASE("M5: an offer not opened by a quarter of its time is chased, once") {
    GivenSearch s;
    const auto offer = s.a_sent_offer();

    s.wait(15min - 1s);
    CHECK(s.times("unopened_chased") == 0);
    s.wait(1s);

    CHECK(s.times("unopened_chased") == 1);
    CHECK(s.now(offer).status == OfferStatus::sent);
    CHECK(s.was_told(s.elm_manager, "not opened yet"));
    s.check_states_follow_events();
}

TEST_CASE("M5: an offer that was opened is not chased") {
    GivenSearch s;
    s.an_opened_offer(s.referral, s.elm);

    s.wait(20min);

    CHECK(s.times("unopened_chased") == 0);
}

TEST_CASE("D6: a lapse goes to the home's responsible individual, and then to the unit lead") {
    GivenSearch s;
    s.a_sent_offer();
    const auto responsible =
        s.another("responsible", s.elm.organisation, access::Role::responsible_individual);

    s.wait(60min + 1s);
    CHECK(s.was_told(responsible, "did not answer"));
    CHECK_FALSE(s.was_told(s.lead, "still has not answered"));
    s.wait(60min);

    CHECK(s.times("lapse_escalated") == 1);
    CHECK(s.was_told(s.lead, "still has not answered"));
    CHECK_FALSE(s.was_told(s.officer, "still has not answered"));
    s.check_states_follow_events();
}

TEST_CASE("D6: a lapse is not taken to the unit lead once the search has moved on") {
    GivenSearch s;
    s.a_sent_offer();
    s.wait(60min + 1s);
    const auto accepted = s.an_opened_offer(s.referral, s.oak);
    REQUIRE(accept_offer(s.desk(), s.by(s.oak_manager),
                         {accepted.id, s.now(accepted).version, s.oak.beds[0].id, {}}));
    REQUIRE(take_up_place(s.desk(), s.by(s.referrer),
                          {accepted.id, s.now(accepted).version, s.clock.now() + 6h}));

    s.wait(60min);

    CHECK(s.times("lapse_escalated") == 0);
}

struct Declined : GivenSearch {
    offer::Offer offer = an_opened_offer(referral, elm);

    Declined() {
        REQUIRE(decline_offer(desk(), by(elm_manager),
                              {offer.id, offer.version, "staffing_level",
                               "Two of our night staff are away this week.", ""}));
    }
};

TEST_CASE("D9: a decline nobody reviewed in time is chased at the unit, once") {
    Declined s;

    s.wait(60min - 1s);
    CHECK(s.times("review_chased") == 0);
    s.wait(1s);

    CHECK(s.times("review_chased") == 1);
    CHECK(s.was_told(s.officer, "review of the decline"));
    s.check_states_follow_events();
}

TEST_CASE("D9: a decline that was reviewed is not chased") {
    Declined s;
    REQUIRE(review_decline(s.desk(), s.by(s.officer),
                           {s.offer.id, s.now(s.offer).version, DeclineReview::agree, ""}));

    s.wait(24h);

    CHECK(s.times("review_chased") == 0);
}

}  // namespace
}  // namespace wayhome::application
