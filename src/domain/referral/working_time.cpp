// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/working_time.hpp"

#include <algorithm>

#include "kernel/expect.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::referral {
namespace {

using std::chrono::sys_days;

constexpr int opening_hour = 9;
constexpr int closing_hour = 17;

// Clocks change at 1am on a Sunday, so both hours exist on every day.
Instant opening(CivilDate day) {
    return from_london({day, opening_hour, 0}).value();
}
Instant closing(CivilDate day) {
    return from_london({day, closing_hour, 0}).value();
}
CivilDate day_after(CivilDate day) {
    return CivilDate{sys_days{day} + Days{1}};
}

}  // namespace

WorkingTime::WorkingTime(std::vector<CivilDate> bank_holidays)
    : bank_holidays_(std::move(bank_holidays)) {
    std::sort(bank_holidays_.begin(), bank_holidays_.end());
}

bool WorkingTime::is_working_day(CivilDate day) const {
    const std::chrono::weekday weekday{sys_days{day}};
    if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday) return false;
    return !std::binary_search(bank_holidays_.begin(), bank_holidays_.end(), day);
}

bool WorkingTime::is_open(Instant at) const {
    const auto day = london_date(at);
    return is_working_day(day) && at >= opening(day) && at < closing(day);
}

Instant WorkingTime::next_opening(Instant at) const {
    if (is_open(at)) return at;
    auto day = london_date(at);
    while (!is_working_day(day) || at >= opening(day)) day = day_after(day);
    return opening(day);
}

Instant WorkingTime::after(Instant from, Seconds working) const {
    expect(working >= Seconds::zero(), "working time that is allowed is not negative");
    auto at = next_opening(from);
    auto left = working;
    for (;;) {
        const auto rest_of_day = closing(london_date(at)) - at;
        if (left <= rest_of_day) return at + left;
        left -= rest_of_day;
        at = next_opening(at + rest_of_day);
    }
}

Seconds WorkingTime::between(Instant from, Instant to) const {
    Seconds passed{0};
    for (auto day = london_date(from); sys_days{day} <= sys_days{london_date(to)};
         day = day_after(day)) {
        if (!is_working_day(day)) continue;
        const auto first = std::max(from, opening(day));
        const auto last = std::min(to, closing(day));
        if (last > first) passed += last - first;
    }
    return passed;
}

}  // namespace wayhome::referral
