// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/policy_figure.hpp"

#include <doctest/doctest.h>

#include "domain/referral/rulebook.hpp"

namespace wayhome::referral {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;

const WorkingTime no_holidays{{}};

PolicyFigure of(int amount, PolicyUnit unit) {
    return {
        PolicyRule::update_every, amount, unit, std::nullopt, true, "a spec", 2020y / 1 / 1, {}};
}

TEST_CASE("fourteen days end at the same time of day by a London clock") {
    const Instant winter = sys_days{2026y / 3 / 20} + 10h;

    // Summer time begins on 29 March 2026: ten o'clock is then nine o'clock UTC.
    CHECK(later_by(winter, of(14, PolicyUnit::days), no_holidays) == sys_days{2026y / 4 / 3} + 9h);
}

TEST_CASE("fourteen days that summer time ends in have an hour more") {
    const Instant summer = sys_days{2026y / 10 / 20} + 9h;

    // Summer time ends on 25 October 2026: ten o'clock is then ten o'clock UTC.
    CHECK(later_by(summer, of(14, PolicyUnit::days), no_holidays) ==
          sys_days{2026y / 11 / 3} + 10h);
    CHECK(earlier_by(sys_days{2026y / 10 / 26} + 10h, of(3, PolicyUnit::days)) ==
          sys_days{2026y / 10 / 23} + 9h);
}

TEST_CASE("a time that comes twice when summer time ends is the first of the two") {
    const Instant half_past_one = sys_days{2026y / 10 / 24} + 30min;

    CHECK(later_by(half_past_one, of(1, PolicyUnit::days), no_holidays) ==
          sys_days{2026y / 10 / 25} + 30min);
}

TEST_CASE("a time that is skipped when summer time begins is an hour later") {
    const Instant half_past_one = sys_days{2026y / 3 / 28} + 1h + 30min;

    CHECK(later_by(half_past_one, of(1, PolicyUnit::days), no_holidays) ==
          sys_days{2026y / 3 / 29} + 1h + 30min);
}

TEST_CASE("three months from 30 November end on the last day of February") {
    const Instant end_of_november = sys_days{2025y / 11 / 30} + 12h;

    CHECK(later_by(end_of_november, of(3, PolicyUnit::months), no_holidays) ==
          sys_days{2026y / 2 / 28} + 12h);
}

TEST_CASE("two working days from Friday noon are Tuesday noon") {
    const Instant friday_noon = sys_days{2026y / 1 / 9} + 12h;

    CHECK(later_by(friday_noon, of(2, PolicyUnit::working_days), no_holidays) ==
          sys_days{2026y / 1 / 13} + 12h);
}

TEST_CASE("hours are counted day and night, and days and hours can be taken off") {
    const Instant noon = sys_days{2026y / 1 / 9} + 12h;

    CHECK(later_by(noon, of(24, PolicyUnit::hours), no_holidays) == sys_days{2026y / 1 / 10} + 12h);
    CHECK(earlier_by(noon, of(2, PolicyUnit::hours)) == sys_days{2026y / 1 / 9} + 10h);
    CHECK(earlier_by(noon, of(3, PolicyUnit::days)) == sys_days{2026y / 1 / 6} + 12h);
}

TEST_CASE("a share is no length") {
    CHECK_THROWS_AS(later_by(Instant{}, of(25, PolicyUnit::percent), no_holidays), Bug);
}

TEST_CASE("a figure is said with its unit, in the singular where it is one") {
    CHECK(in_words(of(14, PolicyUnit::days)) == "14 days");
    CHECK(in_words(of(1, PolicyUnit::working_days)) == "1 working day");
    CHECK(in_words(of(25, PolicyUnit::percent)) == "25%");
}

TEST_CASE("the figure for one clock goes before the figure for all") {
    auto for_all = of(28, PolicyUnit::days);
    auto for_planned = of(14, PolicyUnit::days);
    for_planned.only_for = ClockClass::planned_welfare;
    Rulebook rules;
    rules.figures = {for_all, for_planned};
    const CivilDate today = 2026y / 1 / 9;

    CHECK(rules.figure(PolicyRule::update_every, ClockClass::planned_welfare, today)->amount == 14);
    CHECK(rules.figure(PolicyRule::update_every, ClockClass::remand, today)->amount == 28);
    CHECK(rules.figure(PolicyRule::review_every, ClockClass::remand, today) == nullptr);
}

TEST_CASE("a figure holds only between its dates") {
    auto ended = of(14, PolicyUnit::days);
    ended.until = 2025y / 12 / 31;
    Rulebook rules;
    rules.figures = {ended};

    CHECK(rules.figure(PolicyRule::update_every, ClockClass::remand, 2025y / 12 / 31) != nullptr);
    CHECK(rules.figure(PolicyRule::update_every, ClockClass::remand, 2026y / 1 / 1) == nullptr);
}

}  // namespace
}  // namespace wayhome::referral
