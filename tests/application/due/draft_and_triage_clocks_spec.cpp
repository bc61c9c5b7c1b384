// SPDX-License-Identifier: Apache-2.0
#include "application/referral/answer_question.hpp"
#include "application/referral/start_referral.hpp"
#include "application/triage/allocate_referral.hpp"
#include "support/given_search.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using referral::ReferralStatus;
using support::GivenSearch;

/// Its referral is a welfare draft that was begun at 9am on Friday 9 January 2026.
struct Drafted : GivenSearch {
    Drafted() {
        REQUIRE(start_referral(desk(), by(referrer),
                               {{{"pathway", "welfare"}, {"urgency", "within_72_hours"}}}));
        registry.read([&](Records& records) {
            referral = records.referrals().drafts_of(council.id, 10).at(0);
        });
    }
};

/// Its referral was sent at 9am and has half an hour of triage; nobody has it.
struct Sent : GivenSearch {
    Sent() {
        referral.id = ids.make<ReferralId>();
        referral.reference = "WH-SENT";
        referral.status = ReferralStatus::draft;
        referral.triage_due = clock.now() + 30min;
        referral.update_due.reset();
        referral.review_due.reset();
        referral.version = 0;
        const auto asked = by(referrer);
        registry.write([&](Records& records) {
            Work work{records, asked, clock.now(), ids, rules};
            records.referrals().add(referral);
            record(work, referral, referral::ReferralEvent::started);
            referral = advance(work, referral, referral::ReferralEvent::submitted).value();
            return Ending::commit;
        });
    }
};

TEST_CASE("B7: a draft nobody touched for thirty days expires, and the person is told once") {
    Drafted s;

    s.wait_until(s.opened + 24h * 30 - 1s);
    CHECK(s.status() == ReferralStatus::draft);
    s.wait(1s);

    CHECK(s.status() == ReferralStatus::expired_draft);
    CHECK(s.times("draft_expired") == 1);
    CHECK(s.was_told(s.referrer, "has expired"));
    s.check_states_follow_events();
}

TEST_CASE("B7: an answer given meanwhile gives the draft its thirty days again") {
    Drafted s;

    s.wait_until(s.opened + 24h * 20);
    REQUIRE(answer_question(s.desk(), s.by(s.referrer),
                            {s.referral.id,
                             "name",
                             {{"given_names", "Ash"}, {"family_name", "Example"}},
                             "none",
                             AfterAnswer::tasks}));
    s.wait_until(s.opened + 24h * 40);
    CHECK(s.status() == ReferralStatus::draft);
    s.wait_until(s.opened + 24h * 50);

    CHECK(s.status() == ReferralStatus::expired_draft);
}

TEST_CASE("B7: after two months in which nothing ran a draft expires once") {
    Drafted s;

    s.wait(24h * 60);

    CHECK(s.times("draft_expired") == 1);
}

TEST_CASE("triage that is late is chased, once, however long nobody looked") {
    Sent s;

    s.wait(24h * 5);

    CHECK(s.times("triage_chased") == 1);
    CHECK(s.was_told(s.officer, "is late and nobody has it"));
    s.check_states_follow_events();
}

TEST_CASE("late triage is said to the officer who has it and to the unit lead") {
    Sent s;
    REQUIRE(allocate_referral(s.desk(), s.by(s.officer),
                              {s.referral.id, s.version(), s.second_officer.id}));

    s.wait(31min);

    CHECK(s.times("triage_chased") == 1);
    CHECK(s.was_told(s.second_officer, "Triage of WH-SENT is late"));
    CHECK(s.was_told(s.lead, "Triage of WH-SENT is late"));
    CHECK_FALSE(s.was_told(s.officer, "Triage of WH-SENT is late"));
}

}  // namespace
}  // namespace wayhome::application
