// SPDX-License-Identifier: Apache-2.0
#include "application/offer/answer_escalation.hpp"

#include "support/given_escalation.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using offer::OfferStatus;
using support::GivenEscalation;
using support::GivenSearch;
using support::is;
using support::says;
using support::work_of;

constexpr auto sentence = "I have found two agency staff who start on Monday.";

TEST_CASE(
    "D9: the responsible individual answers once; it stays escalated and the officer is told") {
    GivenEscalation s;

    REQUIRE(s.answers(s.responsible, sentence));

    CHECK(s.now(s.offer).status == OfferStatus::escalated);
    CHECK(s.times("escalation_answered") == 1);
    CHECK(s.was_told(s.officer, "answers the escalation"));
    CHECK_FALSE(s.was_told(s.second_officer, "answers the escalation"));
    CHECK(says(s.answers(s.responsible, sentence), "answered already"));
    s.check_states_follow_events();
}

TEST_CASE("D9: an escalation is answered with at least a sentence") {
    GivenEscalation s;

    CHECK(says(s.answers(s.responsible, ""), "Say in a sentence"));
    CHECK(says(s.answers(s.responsible, "See above"), "Say in a whole sentence"));
    CHECK(s.times("escalation_answered") == 0);
}

TEST_CASE("D9: nobody but the home's own responsible individual answers an escalation") {
    GivenEscalation s;
    const auto elsewhere =
        s.another("above.oak", s.oak.organisation, access::Role::responsible_individual);

    CHECK(is<Forbidden>(s.answers(elsewhere, sentence)));
    CHECK(is<Forbidden>(s.answers(s.elm_manager, sentence)));
    CHECK(is<Forbidden>(s.answers(s.officer, sentence)));
}

TEST_CASE("D9: a decline the unit has agreed to is not answered any more") {
    GivenEscalation s;
    REQUIRE(review_decline(s.desk(), s.by(s.officer),
                           {s.offer.id, s.now(s.offer).version, DeclineReview::agree, ""}));

    CHECK(is<Stale>(s.answers(s.responsible, sentence)));
}

TEST_CASE("L6: the escalation of a restricted child is for named readers") {
    GivenEscalation s;
    s.registry.write([&](Records& records) {
        auto child = *records.children().by_id(s.child.id);
        child.restricted = true;
        CHECK(records.children().save(child));
        return Ending::commit;
    });

    CHECK(is<Forbidden>(s.answers(s.responsible, sentence)));
    CHECK_FALSE(work_of(s, s.responsible, "Answer the escalated decline"));
}

TEST_CASE("D6: an escalation nobody answers in time is chased, once") {
    GivenEscalation s;

    s.wait(2h - 1s);
    CHECK(s.times("escalation_chased") == 0);
    s.wait(1s);

    CHECK(s.times("escalation_chased") == 1);
    CHECK(s.was_told(s.responsible, "is late"));
    CHECK(s.was_told(s.officer, "has not answered the escalation"));
    CHECK(s.now(s.offer).status == OfferStatus::escalated);
    s.check_states_follow_events();
}

TEST_CASE("D6: an answered escalation is not chased, and the unit has its time to review anew") {
    GivenEscalation s;
    REQUIRE(s.answers(s.responsible, sentence));

    s.wait(3h);

    CHECK(s.times("escalation_chased") == 0);
    CHECK(s.times("review_chased") == 1);
    s.check_states_follow_events();
}

TEST_CASE("D6 M1: an escalation is work of the responsible individual, red until it is answered") {
    GivenEscalation s;
    const auto waits = work_of(s, s.responsible, "Answer the escalated decline");
    REQUIRE(waits);
    CHECK(waits->due == s.opened + 2h);
    CHECK_FALSE(waits->overdue);

    s.wait(3h);
    CHECK(work_of(s, s.responsible, "Answer the escalated decline")->overdue);
    REQUIRE(s.answers(s.responsible, sentence));

    CHECK_FALSE(work_of(s, s.responsible, "Answer the escalated decline"));
}

TEST_CASE("D6 M1: a lapse is late work of the responsible individual until the search goes on") {
    GivenSearch s;
    const auto responsible =
        s.another("above.elm", s.elm.organisation, access::Role::responsible_individual);
    s.a_sent_offer();
    s.wait(60min + 1s);

    const auto waits = work_of(s, responsible, "No answer of your home in time");
    REQUIRE(waits);
    CHECK(waits->overdue);
    s.an_opened_offer(s.now(s.referral), s.oak);

    CHECK_FALSE(work_of(s, responsible, "No answer of your home in time"));
}

}  // namespace
}  // namespace wayhome::application
