// SPDX-License-Identifier: Apache-2.0
#include "domain/order/time_without_court.hpp"

#include <algorithm>

#include "domain/order/london_days.hpp"
#include "domain/referral/form/law.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::order {
namespace {

using referral::LegalRule;

/// The same times in order, joined where they overlap or touch.
std::vector<Kept> joined_up(std::vector<Kept> kept) {
    std::erase_if(kept, [](const Kept& each) { return each.until <= each.from; });
    std::sort(kept.begin(), kept.end(),
              [](const Kept& a, const Kept& b) { return a.from < b.from; });
    std::vector<Kept> joined;
    for (const auto& each : kept) {
        if (!joined.empty() && each.from <= joined.back().until) {
            joined.back().until = std::max(joined.back().until, each.until);
        } else {
            joined.push_back(each);
        }
    }
    return joined;
}

Seconds within(const std::vector<Kept>& apart, Instant from, Instant until) {
    Seconds sum{0};
    for (const auto& each : apart) {
        const auto begins = std::max(each.from, from);
        const auto stops = std::min(each.until, until);
        if (stops > begins) sum += stops - begins;
    }
    return sum;
}

/// Moments between which what is used, with the child kept on, rises evenly or not at all: the
/// whole hours, at which alone summer time begins and ends, and where an earlier time leaves the
/// days that count. An earlier time leaves an hour sooner or later where a change of the clock lies
/// between.
std::vector<Instant> turning_points(const std::vector<Kept>& earlier, Instant from, Instant most,
                                    Days days) {
    std::vector<Instant> points{from};
    for (auto hour = std::chrono::floor<Hours>(from) + Hours{1}; hour < most; hour += Hours{1}) {
        points.push_back(hour);
    }
    for (const auto& each : earlier) {
        for (const auto edge : {each.from, each.until}) {
            for (const auto shift : {Hours{-1}, Hours{0}, Hours{1}}) {
                const auto leaves = edge + days + shift;
                if (from < leaves && leaves < most) points.push_back(leaves);
            }
        }
    }
    points.push_back(most);
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
}

bool is_sunday_or_holiday(CivilDate day, const std::vector<CivilDate>& bank_holidays) {
    return std::chrono::weekday{std::chrono::sys_days{day}} == std::chrono::Sunday ||
           std::binary_search(bank_holidays.begin(), bank_holidays.end(), day);
}

CivilDate days_on(CivilDate day, int days) {
    return CivilDate{std::chrono::sys_days{day} + Days{days}};
}

}  // namespace

TimeAllowed time_allowed(CivilDate day) {
    return {Hours{legal_figure(LegalRule::hours_without_order, day).value},
            Days{legal_figure(LegalRule::days_hours_are_counted_over, day).value}};
}

std::vector<Kept> kept_without_court(const std::vector<Period>& periods) {
    std::vector<Kept> kept;
    for (const auto& each : periods) {
        const bool counts = is_without_court(each.kind) && each.granted &&
                            each.status != PeriodStatus::refused && each.until() > each.starts;
        if (counts) kept.push_back({each.starts, each.until()});
    }
    return kept;
}

Seconds used_without_court(const std::vector<Kept>& kept, Instant at, TimeAllowed allowed) {
    return within(joined_up(kept), same_time_days_before(at, allowed.days), at);
}

Instant longest_without_court(const std::vector<Kept>& earlier, Instant from, TimeAllowed allowed) {
    auto apart = joined_up(earlier);
    const auto most = from + allowed.hours;
    const auto used_at = [&](Instant at) {
        auto with_now = apart;
        with_now.push_back({from, at});
        return used_without_court(with_now, at, allowed);
    };
    const auto points = turning_points(apart, from, most, allowed.days);
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (used_at(points[i]) > allowed.hours) return points[i];
        if (i + 1 == points.size()) break;
        const auto before_next = points[i + 1] - Seconds{1};
        if (before_next > points[i] && used_at(before_next) > allowed.hours) {
            return points[i] + (allowed.hours - used_at(points[i]));
        }
    }
    return most;
}

HolidayExtension holiday_extension(CivilDate day) {
    const auto& above = legal_figure(LegalRule::holiday_extension_above_hours, day);
    const auto& before = legal_figure(LegalRule::holiday_extension_days_before, day);
    const auto& hour = legal_figure(LegalRule::holiday_extension_hour, day);
    return {Hours{above.value}, Days{before.value}, hour.value,
            above.verified && before.verified && hour.verified};
}

std::optional<Instant> extended_around_holidays(const std::vector<Kept>& earlier, Instant from,
                                                Instant ends, HolidayExtension extension,
                                                const std::vector<CivilDate>& bank_holidays) {
    const auto placed_on = start_of_london_day(london_date(from));
    const auto days_before = same_time_days_before(placed_on, extension.before);
    if (within(joined_up(earlier), days_before, placed_on) <= extension.above) return std::nullopt;

    const auto midday_of = [&](CivilDate day) {
        return from_london({day, extension.hour, 0}).value();
    };
    const auto ends_on = london_date(ends);
    for (const int from_it : {-1, 0, 1}) {
        const auto day = days_on(ends_on, from_it);
        const bool lies_around = is_sunday_or_holiday(day, bank_holidays) &&
                                 midday_of(days_on(day, -1)) <= ends &&
                                 ends <= midday_of(days_on(day, 1));
        if (!lies_around) continue;
        auto next = days_on(day, 1);
        while (is_sunday_or_holiday(next, bank_holidays)) next = days_on(next, 1);
        return midday_of(next);
    }
    return std::nullopt;
}

}  // namespace wayhome::order
