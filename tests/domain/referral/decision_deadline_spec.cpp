// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/decision_deadline.hpp"

#include <doctest/doctest.h>

namespace wayhome::referral {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;

constexpr Instant friday_night = sys_days{2026y / 1 / 9} + 23h + 45min;
constexpr DecisionStandard justice{.allowed = 30min, .extension = 30min};
constexpr DecisionStandard no_extension{.allowed = 24h, .extension = 0min};
constexpr DecisionStandard planned{8h, 8h, Counting::working_hours};

TEST_CASE("a home has thirty minutes to answer a justice referral, midnight or not") {
    const DecisionDeadline deadline{friday_night, justice};

    CHECK(deadline.due() == sys_days{2026y / 1 / 10} + 15min);
    CHECK_FALSE(deadline.has_passed(deadline.due()));
    CHECK(deadline.has_passed(deadline.due() + 1s));
}

TEST_CASE("a home that asks in time gains thirty minutes, once") {
    const auto first = DecisionDeadline{friday_night, justice}.extended(friday_night + 29min);
    REQUIRE(first);
    CHECK(first->due() == friday_night + 60min);
    CHECK(first->is_extended());

    const auto second = first->extended(friday_night + 40min);
    REQUIRE_FALSE(second);
    CHECK(second.error() == ExtensionRefused::already_extended);
}

TEST_CASE("a home that asks after the deadline is refused, and the deadline stands") {
    const DecisionDeadline deadline{friday_night, justice};
    const auto asked_late = deadline.extended(deadline.due() + 1s);

    REQUIRE_FALSE(asked_late);
    CHECK(asked_late.error() == ExtensionRefused::asked_too_late);
    CHECK(deadline.due() == friday_night + 30min);
}

TEST_CASE("where the standard offers no extension, none is given") {
    const auto asked = DecisionDeadline{friday_night, no_extension}.extended(friday_night);

    REQUIRE_FALSE(asked);
    CHECK(asked.error() == ExtensionRefused::not_offered);
}

TEST_CASE("a planned referral of Friday night is due at the end of Monday") {
    const WorkingTime working{{}};
    const DecisionDeadline deadline{friday_night, planned, working};

    CHECK(deadline.due() == sys_days{2026y / 1 / 12} + 17h);

    const auto longer = deadline.extended(sys_days{2026y / 1 / 12} + 10h);
    REQUIRE(longer);
    CHECK(longer->due() == sys_days{2026y / 1 / 13} + 17h);
}

TEST_CASE("thirty minutes are thirty minutes in the night the clocks change") {
    const Instant before_spring = sys_days{2026y / 3 / 29} + 45min;
    const Instant before_autumn = sys_days{2026y / 10 / 25} + 45min;

    CHECK(DecisionDeadline{before_spring, justice}.due() == before_spring + 30min);
    CHECK(DecisionDeadline{before_autumn, justice}.due() == before_autumn + 30min);
}

TEST_CASE("a deadline in working hours cannot be made without working hours") {
    CHECK_THROWS_AS((DecisionDeadline{friday_night, planned}), Bug);
}

TEST_CASE("an offer that is not opened is chased after a quarter of its time") {
    const WorkingTime working{{}};
    const Instant monday = sys_days{2026y / 1 / 12} + 9h;

    CHECK(warn_point(friday_night, justice, working, 25) == friday_night + 7min + 30s);
    CHECK(warn_point(monday, planned, working, 25) == monday + 2h);
    CHECK(warn_point(monday, planned, working, 100) ==
          DecisionDeadline{monday, planned, working}.due());
}

TEST_CASE("an answer to a question is due in half of the time that is left") {
    const WorkingTime working{{}};
    const Instant monday = sys_days{2026y / 1 / 12} + 15h;
    const Instant tuesday = sys_days{2026y / 1 / 13} + 11h;

    CHECK(half_of_what_is_left(monday, monday + 10min, Counting::clock_hours, working) ==
          monday + 5min);
    CHECK(half_of_what_is_left(monday, tuesday, Counting::working_hours, working) == monday + 2h);
    CHECK(half_of_what_is_left(tuesday, monday, Counting::clock_hours, working) == monday);
}

}  // namespace
}  // namespace wayhome::referral
