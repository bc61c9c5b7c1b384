// SPDX-License-Identifier: Apache-2.0
#include "application/queries/my_work.hpp"

#include "support/given_escalation.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using support::GivenEscalation;
using support::GivenSearch;
using support::work_of;

TEST_CASE("M1: a review is due by the unit's clock, not by the home's") {
    GivenSearch s;
    const auto offer = s.an_opened_offer(s.referral, s.elm);
    s.wait(10min);
    REQUIRE(decline_offer(s.desk(), s.by(s.elm_manager),
                          {offer.id, offer.version, "staffing_level",
                           "Two of our night staff are away this week.", ""}));

    s.wait(55min);

    const auto review = work_of(s, s.officer, "Review the decline of ");
    REQUIRE(review);
    CHECK(review->due == s.opened + 70min);
    CHECK_FALSE(review->overdue);
}

TEST_CASE("M1: conditions are due when the hold they stand under ends") {
    GivenSearch s;
    const auto offer = s.an_opened_offer(s.referral, s.elm);
    REQUIRE(accept_offer(
        s.desk(), s.by(s.elm_manager),
        {offer.id,
         offer.version,
         s.elm.beds[0].id,
         {{offer::ConditionKind::staffing, "One more worker at night for two weeks."}}}));
    std::optional<placement::Hold> hold;
    s.registry.read(
        [&](Records& records) { hold = records.placements().standing_hold_of(offer.id); });
    REQUIRE(hold);

    const auto conditions = work_of(s, s.officer, "Answer the conditions on ");

    REQUIRE(conditions);
    CHECK(conditions->due == hold->until);
    CHECK(conditions->due != offer.due);
}

TEST_CASE("M1: a lapse is due by the unit's clock, which begins at the lapse") {
    GivenSearch s;
    s.a_sent_offer();
    s.wait(60min + 1s);

    const auto lapse = work_of(s, s.officer, "No answer in time: act on ");

    REQUIRE(lapse);
    CHECK(lapse->due == s.opened + 120min + 1s);
    CHECK_FALSE(lapse->overdue);
}

TEST_CASE("M1: an escalation is due by the responsible individual's clock, then by the unit's") {
    GivenEscalation s;
    CHECK(work_of(s, s.officer, "Follow up the escalated decline of ")->due == s.opened + 2h);
    s.wait(90min);
    REQUIRE(s.answers(s.responsible, "I have found two agency staff who start on Monday."));

    CHECK(work_of(s, s.officer, "Follow up the escalated decline of ")->due ==
          s.opened + 90min + 60min);
}

/// That many drafts of the council's duty worker.
void start_drafts(GivenSearch& s, int many) {
    s.registry.write([&](Records& records) {
        for (int number = 0; number < many; ++number) {
            const auto id = s.ids.make<ReferralId>();
            records.referrals().add({.id = id,
                                     .reference = "WH-" + id.text(),
                                     .pathway = referral::Pathway::welfare,
                                     .urgency = referral::Urgency::planned,
                                     .referred_by_kind = access::OrganisationKind::authority,
                                     .referred_by = s.council.id,
                                     .authority = s.council.id,
                                     .started_by = s.referrer.id,
                                     .started = s.clock.now(),
                                     .changed = s.clock.now()});
        }
        return Ending::commit;
    });
}

TEST_CASE("M1: work says when more of a kind waits than it lists") {
    GivenSearch s;
    start_drafts(s, 50);
    const auto whole = my_work(s.desk(), s.by(s.referrer).actor);
    CHECK(whole.items.size() == 50);
    CHECK_FALSE(whole.more_items);
    start_drafts(s, 1);

    const auto cut = my_work(s.desk(), s.by(s.referrer).actor);

    CHECK(cut.items.size() == 50);
    CHECK(cut.more_items);
}

}  // namespace
}  // namespace wayhome::application
