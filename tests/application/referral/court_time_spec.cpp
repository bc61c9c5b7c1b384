// SPDX-License-Identifier: Apache-2.0
#include "application/due/court_time.hpp"

#include "application/cycle/reopen_search.hpp"
#include "application/due/run_due.hpp"
#include "application/recompute_states.hpp"
#include "application/triage/allocate_referral.hpp"
#include "given_draft.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using referral::ReferralStatus;
using support::Given;

/// A search from police custody for a child who is to be at court.
struct AtCourt {
    Given given;
    GivenDraft draft{given};
    Instant court;

    AtCourt() {
        draft.start("police_custody", "within_hours").named("Ash", "Example");
        draft.fill("detention", {{"offence", "robbery"},
                                 {"suite", "Exampleham"},
                                 {"detained.day", "8"},
                                 {"detained.month", "1"},
                                 {"detained.year", "2026"},
                                 {"detained.time", "9:30"},
                                 {"charged.day", "8"},
                                 {"charged.month", "1"},
                                 {"charged.year", "2026"},
                                 {"charged.time", "18:00"},
                                 {"next_court.day", "10"},
                                 {"next_court.month", "1"},
                                 {"next_court.year", "2026"},
                                 {"next_court.time", "10:00"}});
        draft.fill_the_rest(referral::Extent::short_path);
        REQUIRE(draft.send());
        const auto asked = given.by(given.officer);
        given.registry.read([&](Records& records) {
            const Work work{records, asked, given.clock.now(), given.ids, given.rules};
            court = court_time(work, *records.referrals().by_id(*draft.id)).value();
        });
        REQUIRE(court > given.clock.now());
    }
    referral::Referral referral() { return given.now(draft.form().referral); }
    void open() {
        REQUIRE(allocate_referral(given.desk(), given.by(given.officer),
                                  {*draft.id, referral().version, given.officer.id}));
        REQUIRE(
            open_search(given.desk(), given.by(given.officer), {*draft.id, referral().version}));
    }
    void wait_until(Instant at) {
        given.clock.set(at);
        run_due(given.desk());
        run_due(given.desk());
    }
};

TEST_CASE("G6: a search from police custody ends by itself at the time of the court") {
    AtCourt s;
    s.open();

    s.wait_until(s.court - 1s);
    CHECK(s.referral().status == ReferralStatus::searching);
    s.wait_until(s.court);

    CHECK(s.referral().status == ReferralStatus::search_failed);
    CHECK(recompute_states(s.given.registry).differences.empty());
}

TEST_CASE("G6: so does one that nobody has triaged by then") {
    AtCourt s;

    s.wait_until(s.court + 1h);

    CHECK(s.referral().status == ReferralStatus::search_failed);
}

TEST_CASE("G6 B11: after the court's time it is not opened again") {
    AtCourt s;
    s.open();
    s.wait_until(s.court);

    const auto reopened = reopen_search(
        s.given.desk(), s.given.by(s.given.lead),
        {*s.draft.id, s.referral().version, "Another home has a bed since this morning."});

    const auto problems = problems_in(reopened);
    CHECK(problems.front().words.find("time at court has passed") != std::string::npos);
}

}  // namespace
}  // namespace wayhome::application
