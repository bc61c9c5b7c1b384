// SPDX-License-Identifier: Apache-2.0
#include "application/cycle/confirm_search.hpp"
#include "application/due/wind.hpp"
#include "application/order/record_authority.hpp"
#include "support/given_search.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using offer::OfferStatus;
using referral::ReferralStatus;
using support::GivenSearch;

/// The update is due on Friday 23 January at 9am; two working days end with Monday the 26th, at
/// 5pm.
constexpr auto asked_on = 24h * 11;
constexpr auto due_on = 24h * 14;
constexpr auto ceases_on = 24h * 17 + 8h;

TEST_CASE("B6: the referrer is asked three days before the update is due, and the search ceases") {
    GivenSearch s;
    CHECK(s.now(s.referral).update_due == s.opened + due_on);

    s.wait_until(s.opened + asked_on - 1s);
    CHECK(s.times("confirmation_asked") == 0);
    s.wait(1s);
    CHECK(s.times("confirmation_asked") == 1);
    CHECK(s.was_told(s.referrer, "still needed"));
    s.wait_until(s.opened + ceases_on - 1s);
    CHECK(s.status() == ReferralStatus::searching);
    s.wait(1s);

    CHECK(s.status() == ReferralStatus::ceased);
    CHECK(s.times("confirmation_asked") == 1);
    CHECK(s.times("ceased") == 1);
    CHECK(s.was_told(s.officer, "has ended by itself"));
    s.check_states_follow_events();
}

TEST_CASE("B6: a search that ceases takes back what homes were asked") {
    GivenSearch s;
    s.wait_until(s.opened + asked_on);
    s.wait_until(s.opened + ceases_on - 30min);
    const auto offer = s.an_opened_offer(s.now(s.referral), s.elm);

    s.wait(30min);

    CHECK(s.status() == ReferralStatus::ceased);
    CHECK(s.now(offer).status == OfferStatus::recalled);
    s.check_states_follow_events();
}

TEST_CASE("B6: a search does not cease while a home holds a bed for the child") {
    GivenSearch s;
    s.wait_until(s.opened + asked_on);
    s.wait_until(s.opened + ceases_on - 1h);
    s.an_accepted_offer();

    s.wait(1h);
    CHECK(s.status() == ReferralStatus::searching);
    s.wait(1h + 1s);

    CHECK(s.status() == ReferralStatus::ceased);
    s.check_states_follow_events();
}

TEST_CASE("B6: a referrer who was not asked in time still has the time after the question") {
    GivenSearch s;
    const auto back = s.opened + 24h * 60;

    s.wait_until(back);

    CHECK(s.status() == ReferralStatus::searching);
    CHECK(s.times("confirmation_asked") == 1);
    CHECK(s.now(s.referral).update_due == back + 24h * 3);
    s.wait_until(back + 24h * 10);
    CHECK(s.status() == ReferralStatus::ceased);
    s.check_states_follow_events();
}

TEST_CASE("B6: a search confirmed in time is asked for again a cycle later") {
    GivenSearch s;
    s.wait_until(s.opened + asked_on);
    REQUIRE(confirm_search(s.desk(), s.by(s.referrer),
                           {s.referral.id, s.version(), StillNeeded::needed, "", {}}));

    s.wait_until(s.opened + ceases_on);
    CHECK(s.status() == ReferralStatus::searching);
    s.wait_until(s.opened + asked_on + asked_on);

    CHECK(s.times("confirmation_asked") == 2);
    CHECK(s.status() == ReferralStatus::searching);
}

TEST_CASE("B6: the cycle is fourteen calendar days where summer time begins between") {
    GivenSearch s;
    s.clock.set(std::chrono::sys_days{2026y / 3 / 20} + 10h);
    REQUIRE(confirm_search(s.desk(), s.by(s.referrer),
                           {s.referral.id, s.version(), StillNeeded::needed, "", {}}));

    // Ten o'clock by a London clock on 3 April is nine o'clock UTC.
    CHECK(s.now(s.referral).update_due == std::chrono::sys_days{2026y / 4 / 3} + 9h);
}

TEST_CASE("B6: the cycle is fourteen calendar days where summer time ends between") {
    GivenSearch s;
    s.clock.set(std::chrono::sys_days{2026y / 10 / 20} + 9h);
    REQUIRE(confirm_search(s.desk(), s.by(s.referrer),
                           {s.referral.id, s.version(), StillNeeded::needed, "", {}}));

    // Ten o'clock by a London clock on 3 November is ten o'clock UTC.
    CHECK(s.now(s.referral).update_due == std::chrono::sys_days{2026y / 11 / 3} + 10h);
}

TEST_CASE("B6: where no rule says so, nobody is asked and nothing ceases") {
    GivenSearch s;
    s.rules.figures.clear();
    s.referral = s.a_searching_referral(s.a_child("Bo"));

    s.wait(24h * 100);

    CHECK(s.status() == ReferralStatus::searching);
    CHECK(s.times("confirmation_asked") == 0);
}

TEST_CASE("what came without clocks begins its cycle, and winding twice changes nothing") {
    GivenSearch s;
    const journal::Subject of{journal::SubjectKind::referral, s.referral.id.bits()};
    s.registry.write([&](Records& records) {
        auto referral = *records.referrals().by_id(s.referral.id);
        records.running_clocks().wind(of, {});
        referral.update_due.reset();
        referral.review_due.reset();
        return records.referrals().save(referral) ? Ending::commit : Ending::roll_back;
    });
    s.clock.advance(24h * 100);
    const auto asked = s.by(s.officer);

    s.registry.write([&](Records& records) {
        Work work{records, asked, s.clock.now(), s.ids, s.rules};
        CHECK(wind_all(work) == 1);
        CHECK(wind_all(work) == 0);
        return Ending::commit;
    });
    s.wait(1s);

    CHECK(s.status() == ReferralStatus::searching);
    CHECK(s.now(s.referral).update_due == s.clock.now() - 1s + 24h * 14);
}

TEST_CASE("winding again does not ask a second time after a child who is late") {
    GivenSearch s;
    s.book(s.opened + 3h);
    s.wait_until(s.opened + 30h);
    const auto asked = s.by(s.officer);

    s.registry.write([&](Records& records) {
        Work work{records, asked, s.clock.now(), s.ids, s.rules};
        wind_all(work);
        return Ending::commit;
    });
    s.wait(1h);

    CHECK(s.times("arrival_chased") == 1);
    CHECK(s.times("arrival_missing") == 1);
}

}  // namespace
}  // namespace wayhome::application
