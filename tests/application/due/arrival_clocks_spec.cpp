// SPDX-License-Identifier: Apache-2.0
#include "application/placement/change_placement.hpp"
#include "application/placement/record_arrival.hpp"
#include "support/given_search.hpp"

namespace wayhome::application {
namespace {

using namespace std::chrono_literals;
using support::GivenSearch;

/// A child expected at Elm House at noon.
struct Expected : GivenSearch {
    Instant expected = opened + 3h;
    Expected() { book(expected); }
};

TEST_CASE("F2: a late child is asked after in two hours and must be recorded in twenty-four") {
    Expected s;

    s.wait_until(s.expected + 2h - 1s);
    CHECK(s.times("arrival_chased") == 0);
    s.wait(1s);
    CHECK(s.times("arrival_chased") == 1);
    CHECK(s.times("arrival_missing") == 0);
    s.wait_until(s.expected + 24h);

    CHECK(s.times("arrival_chased") == 1);
    CHECK(s.times("arrival_missing") == 1);
    CHECK(s.was_told(s.elm_manager, "record the arrival or non-arrival now"));
    CHECK(s.was_told(s.referrer, "has not recorded"));
    CHECK(s.was_told(s.officer, "has not recorded"));
    s.check_states_follow_events();
}

TEST_CASE("F2: nobody is asked after a child who has arrived") {
    Expected s;
    const auto placement = s.only_placement(s.referral);
    s.clock.set(s.expected);
    REQUIRE(record_arrival(s.desk(), s.by(s.elm_manager),
                           {placement.id, placement.version, s.expected, std::nullopt}));

    s.wait(48h);

    CHECK(s.times("arrival_chased") == 0);
    CHECK(s.times("arrival_missing") == 0);
}

TEST_CASE("F2: asking for a change of a late child's placement does not start the asking again") {
    Expected s;
    s.wait_until(s.expected + 2h);

    REQUIRE(ask_change(s.desk(), s.by(s.elm_manager),
                       {s.referral.id, placement::ChangeKind::extend, CivilDate{2026y / 5 / 9},
                        std::nullopt, "The next home opens its bed only in May."}));
    s.wait(1h);

    CHECK(s.times("arrival_chased") == 1);
}

TEST_CASE("F1: an arrival of more than a week ago is recorded by the manager alone") {
    Expected s;
    const auto recorder = s.another("recorder", s.elm.organisation, access::Role::home_recorder);
    const auto placement = s.only_placement(s.referral);
    s.clock.set(s.expected + 24h * 7 + 1s);

    const auto late = record_arrival(s.desk(), s.by(recorder),
                                     {placement.id, placement.version, s.expected, std::nullopt});
    CHECK(support::says(late, "too long ago for you to record"));
    const auto never = record_non_arrival(
        s.desk(), s.by(recorder),
        {placement.id, placement.version, "child_missing", "The escort could not find the child."});
    CHECK(support::says(never, "too long ago for you to record"));
    CHECK(record_arrival(s.desk(), s.by(s.elm_manager),
                         {placement.id, placement.version, s.expected, std::nullopt}));
}

TEST_CASE("F1: within the week a recorder may record it") {
    Expected s;
    const auto recorder = s.another("recorder", s.elm.organisation, access::Role::home_recorder);
    const auto placement = s.only_placement(s.referral);
    s.clock.set(s.expected + 24h * 7);

    CHECK(record_arrival(s.desk(), s.by(recorder),
                         {placement.id, placement.version, s.expected, std::nullopt}));
}

}  // namespace
}  // namespace wayhome::application
