// SPDX-License-Identifier: Apache-2.0
#include "application/cycle/confirm_search.hpp"

#include "application/due/search_cycle.hpp"
#include "domain/referral/form/sections.hpp"
#include "support/given_search.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using referral::ReferralStatus;
using support::GivenSearch;
using support::is;
using support::says;

struct Cycle : GivenSearch {
    Answer confirm(const access::Account& person, std::optional<StillNeeded> still,
                   std::string words = "", std::set<std::string> checked = {}) {
        return confirm_search(
            desk(), by(person),
            {referral.id, version(), still, std::move(words), std::move(checked)});
    }
    Answer keep_open(const access::Account& person, std::string words) {
        return stop_ceasing(desk(), by(person), {referral.id, version(), std::move(words)});
    }
    std::optional<Confirmation> awaited() {
        std::optional<Confirmation> found;
        const auto asked = by(lead);
        registry.read([&](Records& records) {
            Work work{records, asked, clock.now(), ids, rules};
            found = confirmation_of(work, *records.referrals().by_id(referral.id));
        });
        return found;
    }
};

TEST_CASE("B6: a confirmed search is due again a cycle from then, and the unit is told") {
    Cycle s;
    s.clock.advance(24h * 12);

    REQUIRE(s.confirm(s.referrer, StillNeeded::needed));

    CHECK(s.now(s.referral).update_due == s.opened + 24h * 26);
    CHECK(s.times("confirmed") == 1);
    CHECK(s.was_told(s.officer, "confirmed the search"));
    s.check_states_follow_events();
}

TEST_CASE("B6: whoever says that something has changed says what") {
    Cycle s;

    CHECK(says(s.confirm(s.referrer, StillNeeded::changed), "what has changed"));
    CHECK(says(s.confirm(s.referrer, std::nullopt), "Choose whether the search is still needed"));
    CHECK(s.confirm(s.referrer, StillNeeded::changed, "He was moved to a ward on Tuesday."));
}

TEST_CASE("B6: nobody but those who asked confirms, and a home or the unit finds nothing") {
    Cycle s;

    CHECK(is<Forbidden>(s.confirm(s.lead, StillNeeded::needed)));
    CHECK(is<Forbidden>(s.confirm(s.elm_manager, StillNeeded::needed)));
    CHECK(s.now(s.referral).update_due == s.opened + 24h * 14);
}

TEST_CASE("B6: a second person who had the page open is told that it was confirmed meanwhile") {
    Cycle s;
    const auto seen = s.version();
    REQUIRE(s.confirm(s.referrer, StillNeeded::needed));

    CHECK(is<Stale>(confirm_search(s.desk(), s.by(s.referrer),
                                   {s.referral.id, seen, StillNeeded::needed, "", {}})));
}

/// Three months have gone by with their updates: the whole form is to be reviewed.
struct WholeReview : Cycle {
    WholeReview() {
        for (int cycle = 1; cycle <= 6; ++cycle) {
            clock.set(opened + 24h * 14 * cycle);
            REQUIRE(confirm(referrer, StillNeeded::needed));
        }
    }
    static std::set<std::string> every_section() {
        std::set<std::string> all;
        for (const auto& each : referral::sections()) all.insert(each.code);
        return all;
    }
};

TEST_CASE("B6: every three months the whole form is asked for, and a short update is not enough") {
    WholeReview s;
    REQUIRE(s.awaited());
    CHECK(s.awaited()->whole_review);
    CHECK(s.awaited()->due == std::chrono::sys_days{2026y / 4 / 9} + 8h);

    CHECK(says(s.confirm(s.referrer, StillNeeded::needed), "Go through every section and tick it"));
}

TEST_CASE("B6: a review is refused while something of the form is open, with the words what") {
    WholeReview s;

    const auto answer =
        s.confirm(s.referrer, StillNeeded::needed, "", WholeReview::every_section());

    CHECK_FALSE(answer);
    CHECK_FALSE(says(answer, "Go through every section"));
    CHECK(s.times("reviewed") == 0);
}

TEST_CASE("B6: the unit lead keeps an unconfirmed search open for one more cycle") {
    Cycle s;
    s.wait_until(s.opened + 24h * 15);

    REQUIRE(s.keep_open(s.lead, "The social worker is on leave and her manager was told."));

    s.wait_until(s.opened + 24h * 20);
    CHECK(s.status() == ReferralStatus::searching);
    CHECK(s.now(s.referral).update_due == s.opened + 24h * 29);
    CHECK(s.was_told(s.referrer, "keeps the search"));
    s.check_states_follow_events();
}

TEST_CASE("B6: kept open before a review is due, the search has its whole cycle") {
    WholeReview s;
    s.wait_until(s.awaited()->warned);

    REQUIRE(s.keep_open(s.lead, "The social worker is on leave and her manager was told."));

    CHECK(s.awaited()->whole_review);
    CHECK(s.awaited()->due == s.now(s.referral).update_due);
    s.wait(24h * 10);
    CHECK(s.status() == ReferralStatus::searching);
}

TEST_CASE("B6: nobody keeps a search open before the referrer is asked, nor but the lead") {
    Cycle s;
    CHECK(says(s.keep_open(s.lead, "She is on leave this week."), "Until then nothing ceases"));
    s.wait_until(s.opened + 24h * 15);

    CHECK(is<Forbidden>(s.keep_open(s.officer, "She is on leave this week.")));
    CHECK(is<Forbidden>(s.keep_open(s.referrer, "She is on leave this week.")));
    CHECK(says(s.keep_open(s.lead, ""), "why the search stays open"));
}

}  // namespace
}  // namespace wayhome::application
