// SPDX-License-Identifier: Apache-2.0
#include "domain/order/period.hpp"

#include <algorithm>
#include <array>

#include "domain/order/london_days.hpp"

namespace wayhome::order {
namespace {

constexpr std::array days_before = {Days{28}, Days{14}, Days{7}, Days{3}, Days{1}};
constexpr std::array hours_before = {Hours{24}, Hours{12}, Hours{6}, Hours{2}};

std::optional<Instant> next_step(const Period& period) {
    switch (period.status) {
        case PeriodStatus::planned:
            return period.granted ? std::optional{period.starts} : std::nullopt;
        case PeriodStatus::in_force: {
            const auto since = period.warned.value_or(period.recorded);
            for (const auto warning : warnings_of(period)) {
                if (warning > since) return warning;
            }
            return period.ends;
        }
        default:
            return std::nullopt;
    }
}

}  // namespace

std::optional<PeriodStatus> after(std::optional<PeriodStatus> from, PeriodEvent event) {
    using enum PeriodStatus;
    if (!from) return event == PeriodEvent::planned ? std::optional{planned} : std::nullopt;

    const auto when = [&](PeriodStatus needed, PeriodStatus to) {
        return *from == needed ? std::optional{to} : std::nullopt;
    };
    switch (event) {
        case PeriodEvent::planned:
            return std::nullopt;
        case PeriodEvent::granted:
            return when(planned, planned);
        case PeriodEvent::came_into_force:
            return when(planned, in_force);
        case PeriodEvent::refused:
            return when(planned, refused);
        case PeriodEvent::warned:
            return when(in_force, in_force);
        case PeriodEvent::ended:
            return when(in_force, ended);
        case PeriodEvent::discharged:
            return *from == planned || *from == in_force ? std::optional{discharged} : std::nullopt;
    }
    return std::nullopt;
}

Result<Period, NotNow> with(Period period, PeriodEvent event) {
    const auto next = after(period.status, event);
    if (!next) return refuse(NotNow::wrong_status);
    period.status = *next;
    period.next_step = next_step(period);
    return period;
}

bool is_without_court(PeriodKind kind) {
    return kind == PeriodKind::seventy_two_hours || kind == PeriodKind::police_detention;
}

bool is_counted_in_hours(PeriodKind kind) {
    return is_without_court(kind);
}

std::vector<PeriodKind> kinds_for(referral::Pathway pathway) {
    using enum PeriodKind;
    switch (pathway) {
        case referral::Pathway::welfare:
            return {seventy_two_hours, interim_order, order, renewal};
        case referral::Pathway::youth_custody:
            return {sentence};
        case referral::Pathway::remand:
            return {remand, interim_order, order, renewal};
        case referral::Pathway::police_custody:
            return {police_detention, remand};
    }
    return {};
}

bool covers(const Period& period, Instant at) {
    return period.granted && period.status != PeriodStatus::refused && period.starts <= at &&
           at < period.until();
}

const Period* covering(const std::vector<Period>& periods, Instant at) {
    const auto rank = [](const Period& period) {
        return std::pair{!is_without_court(period.kind), period.until()};
    };
    const Period* best = nullptr;
    for (const auto& each : periods) {
        if (!covers(each, at)) continue;
        if (best == nullptr || rank(each) > rank(*best)) best = &each;
    }
    return best;
}

std::optional<Instant> covered_until(const std::vector<Period>& periods, Instant at) {
    auto end = at;
    for (bool grew = true; grew;) {
        grew = false;
        for (const auto& each : periods) {
            if (!covers(each, end) || each.until() <= end) continue;
            end = each.until();
            grew = true;
        }
    }
    return end > at ? std::optional{end} : std::nullopt;
}

std::vector<Instant> warnings_of(const Period& period) {
    std::vector<Instant> warnings;
    const auto add = [&](Instant warning) {
        if (warning > period.starts) warnings.push_back(warning);
    };
    if (is_counted_in_hours(period.kind)) {
        for (const auto hours : hours_before) add(period.ends - hours);
    } else {
        for (const auto days : days_before) add(same_time_days_before(period.ends, days));
    }
    return warnings;
}

}  // namespace wayhome::order
