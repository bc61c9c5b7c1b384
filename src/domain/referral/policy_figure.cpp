// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/policy_figure.hpp"

#include "kernel/expect.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::referral {
namespace {

constexpr Hours working_day{8};

/// The moment a London clock shows the same time on that day; an hour on where that time is
/// skipped when summer time begins.
Instant same_time_on(CivilDate day, Instant as_on) {
    const auto local = in_london(as_on);
    const auto at = from_london({day, local.hour, local.minute});
    if (at) return *at + Seconds{to_epoch(as_on) % 60};
    return from_london({day, local.hour + 1, local.minute}).value();
}

Instant days_on(Instant from, int days) {
    return same_time_on(std::chrono::sys_days{london_date(from)} + Days{days}, from);
}

}  // namespace

Instant later_by(Instant from, const PolicyFigure& figure, const WorkingTime& working) {
    switch (figure.unit) {
        case PolicyUnit::hours:
            return from + Hours{figure.amount};
        case PolicyUnit::days:
            return days_on(from, figure.amount);
        case PolicyUnit::working_days:
            return working.after(from, working_day * figure.amount);
        case PolicyUnit::months:
            return same_time_on(months_later(london_date(from), figure.amount), from);
        case PolicyUnit::percent:
            break;
    }
    throw Bug("a share of a time is not added to a moment");
}

Instant earlier_by(Instant from, const PolicyFigure& figure) {
    if (figure.unit == PolicyUnit::hours) return from - Hours{figure.amount};
    expect(figure.unit == PolicyUnit::days, "only hours and days are taken off a moment");
    return days_on(from, -figure.amount);
}

std::string in_words(const PolicyFigure& figure) {
    const auto number = std::to_string(figure.amount);
    if (figure.unit == PolicyUnit::percent) return number + "%";
    std::string unit{policy_units.words_for(figure.unit)};
    if (figure.amount == 1) unit.pop_back();
    return number + " " + unit;
}

}  // namespace wayhome::referral
