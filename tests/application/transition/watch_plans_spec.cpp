// SPDX-License-Identifier: Apache-2.0
#include "application/due/watch_plans.hpp"

#include "application/queries/my_work.hpp"
#include "given_plan.hpp"

namespace wayhome::application {
namespace {

/// As the timekeeper does, hour by hour; how many escalations there were.
int watched_for(GivenPlan& s, Days days) {
    int told = 0;
    for (Hours passed{0}; passed < days; passed += Hours{6}) {
        s.given.clock.advance(Hours{6});
        told += watch_plans(s.given.desk());
    }
    return told;
}

std::vector<std::string> work_of(GivenPlan& s, const access::Account& account) {
    std::vector<std::string> words;
    for (const auto& item : my_work(s.given.desk(), s.given.by(account).actor).items) {
        words.push_back(item.what);
    }
    return words;
}

TEST_CASE("U-75: a plan not begun by day 3 is told to its authors, once") {
    GivenPlan s;

    CHECK(watched_for(s, Days{3}) == 0);
    CHECK(watched_for(s, Days{3}) == 1);
    CHECK(says(s.told(s.given.referrer), "has no transition plan yet"));
}

TEST_CASE("H1: no draft within five working days is told to the unit, once") {
    GivenPlan s;
    REQUIRE(s.write({.domain = transition::Domain::home,
                     .goal = "I want to stay in one place.",
                     .words = transition::GoalWords::childs_own,
                     .owner = "Priya Shah, social worker",
                     .due = 2026y / 3 / 1}));

    CHECK(watched_for(s, Days{7}) == 0);
    CHECK(watched_for(s, Days{14}) == 1);
    CHECK(says(s.told(s.given.officer), "its time has passed"));
}

TEST_CASE("a plan drafted, agreed and with a destination in time is never escalated") {
    GivenPlan s;
    s.put_into_action();
    REQUIRE(s.name());

    CHECK(watched_for(s, Days{95}) == 0);
}

TEST_CASE("a destination not named 28 days before the authority ends is told every week") {
    GivenPlan s;
    s.put_into_action();

    CHECK(watched_for(s, Days{62}) == 0);  // until 12 March
    CHECK(watched_for(s, Days{15}) == 3);  // on 13, 20 and 27 March
    REQUIRE(s.name());
    CHECK(watched_for(s, Days{14}) == 0);
}

TEST_CASE("M1: what a plan asks for stands in the work of whose step it is") {
    GivenPlan s;
    CHECK(says(work_of(s, s.given.referrer), "Draft the transition plan"));
    CHECK_FALSE(says(work_of(s, s.given.officer), "transition plan"));

    s.write_all(transition::DomainStatus::to_start);
    REQUIRE(s.draft());
    CHECK(says(work_of(s, s.given.officer), "a review agreed"));

    REQUIRE(s.depart());
    CHECK(says(work_of(s, s.given.officer), "confirm what became of the plan"));
    CHECK_FALSE(says(work_of(s, s.given.referrer), "transition plan"));
}

TEST_CASE("a referral not closed within five working days of the departure is told to the unit") {
    GivenPlan s;
    s.put_into_action();
    REQUIRE(s.name());
    REQUIRE(s.depart());

    CHECK(watched_for(s, Days{7}) == 0);
    CHECK(watched_for(s, Days{7}) == 1);
    CHECK(says(s.told(s.given.officer), "is not closed"));
}

}  // namespace
}  // namespace wayhome::application
