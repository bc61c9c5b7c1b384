// SPDX-License-Identifier: Apache-2.0
#include "domain/order/time_without_court.hpp"

#include <doctest/doctest.h>

#include "kernel/london_time.hpp"

namespace wayhome::order {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;

constexpr TimeAllowed allowed{72h, Days{28}};
constexpr Instant friday = sys_days{2026y / 1 / 9} + 9h;

TEST_CASE("the law allows 72 hours in any 28 days") {
    const auto by_law = time_allowed(2026y / 1 / 9);

    CHECK(by_law.hours == 72h);
    CHECK(by_law.days == Days{28});
}

TEST_CASE("with nothing before it a stay may last 72 hours, to the second") {
    CHECK(longest_without_court({}, friday, allowed) == friday + 72h);
    CHECK(used_without_court({{friday, friday + 72h}}, friday + 72h, allowed) == 72h);
}

TEST_CASE("earlier hours within the 28 days are taken off") {
    const std::vector<Kept> earlier{{friday - 100h, friday - 50h}};

    CHECK(used_without_court(earlier, friday, allowed) == 50h);
    CHECK(longest_without_court(earlier, friday, allowed) == friday + 22h);
}

TEST_CASE("times that overlap count once") {
    const std::vector<Kept> earlier{{friday - 100h, friday - 60h}, {friday - 80h, friday - 50h}};

    CHECK(used_without_court(earlier, friday, allowed) == 50h);
}

TEST_CASE("hours older than 28 days no longer count, and free as much as leaves") {
    const std::vector<Kept> long_ago{{friday - Days{30}, friday - Days{30} + 60h}};

    CHECK(used_without_court(long_ago, friday, allowed) == 12h);
    CHECK(longest_without_court(long_ago, friday, allowed) == friday + 72h);
}

TEST_CASE("a child who has used all the time has none left, until earlier hours leave the days") {
    const std::vector<Kept> earlier{{friday - Days{10}, friday - Days{10} + 72h}};

    CHECK(longest_without_court(earlier, friday, allowed) == friday);
    CHECK(longest_without_court(earlier, friday + Days{18}, allowed) == friday + Days{18} + 72h);
}

TEST_CASE("only what no court gave counts, as long as it really ran") {
    Period hours{.id = PeriodId{IdBits{1}},
                 .referral = ReferralId{IdBits{2}},
                 .child = ChildId{IdBits{3}},
                 .kind = PeriodKind::seventy_two_hours,
                 .starts = friday,
                 .ends = friday + 72h,
                 .granted = friday,
                 .by = "A. Director",
                 .recorded = friday};
    auto order = hours;
    order.kind = PeriodKind::order;
    auto hoped_for = hours;
    hoped_for.granted.reset();
    hours.ended = friday + 20h;
    auto never_used = hours;
    never_used.ended = friday;

    const auto kept = kept_without_court({hours, order, hoped_for, never_used});

    REQUIRE(kept.size() == 1);
    CHECK(kept[0].from == friday);
    CHECK(kept[0].until == friday + 20h);
}

TEST_CASE("days are London days when summer time begins between") {
    // 29 March 2026 has 23 hours: the same time 28 days earlier is 671 hours before.
    const auto at = sys_days{2026y / 4 / 10} + 8h;

    CHECK(used_without_court({{at - 671h - 1h, at - 671h + 1h}}, at, allowed) == 1h);
}

TEST_CASE("time that runs out on a Sunday might run on to Monday midday: shown, not relied on") {
    const HolidayExtension extension = holiday_extension(2026y / 1 / 9);
    const std::vector<Kept> sixty_hours{{friday - Days{20}, friday - Days{20} + 60h}};
    const auto sunday = sys_days{2026y / 1 / 11} + 15h;

    const auto extended = extended_around_holidays(sixty_hours, friday, sunday, extension, {});

    CHECK_FALSE(extension.verified);
    CHECK(extended == sys_days{2026y / 1 / 12} + 12h);
}

TEST_CASE("a bank holiday after the Sunday puts it off another day") {
    const HolidayExtension extension = holiday_extension(2026y / 5 / 22);
    const auto placed = sys_days{2026y / 5 / 22} + 9h;
    const std::vector<Kept> sixty_hours{{placed - Days{20}, placed - Days{20} + 60h}};

    const auto extended = extended_around_holidays(
        sixty_hours, placed, sys_days{2026y / 5 / 24} + 15h, extension, {2026y / 5 / 25});

    CHECK(extended == sys_days{2026y / 5 / 26} + 11h);
}

TEST_CASE("no longer time in the week, nor for a child with 48 hours or less behind them") {
    const HolidayExtension extension = holiday_extension(2026y / 1 / 9);
    const std::vector<Kept> sixty_hours{{friday - Days{20}, friday - Days{20} + 60h}};
    const std::vector<Kept> two_days{{friday - Days{20}, friday - Days{20} + 48h}};
    const auto wednesday = sys_days{2026y / 1 / 14} + 9h;
    const auto sunday = sys_days{2026y / 1 / 11} + 15h;

    CHECK_FALSE(extended_around_holidays(sixty_hours, friday, wednesday, extension, {}));
    CHECK_FALSE(extended_around_holidays(two_days, friday, sunday, extension, {}));
}

}  // namespace
}  // namespace wayhome::order
