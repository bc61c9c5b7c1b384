// SPDX-License-Identifier: Apache-2.0
#include "domain/transition/plan_clock.hpp"

#include "kernel/london_time.hpp"

namespace wayhome::transition {
namespace {

CivilDate days_after(CivilDate from, int days) {
    return std::chrono::sys_days{from} + Days{days};
}

CivilDate working_days_after(CivilDate from, int days, const referral::WorkingTime& working) {
    auto day = from;
    for (int counted = 0; counted < days;) {
        day = days_after(day, 1);
        if (working.is_working_day(day)) ++counted;
    }
    return day;
}

CivilDate counted(const GateRule& rule, CivilDate from, const referral::WorkingTime& working) {
    switch (rule.unit) {
        case GateUnit::working_days:
            return working_days_after(from, rule.amount, working);
        case GateUnit::months:
            return months_later(from, rule.amount);
        case GateUnit::days:
            break;
    }
    return days_after(from, rule.gate == Gate::destination ? -rule.amount : rule.amount);
}

std::optional<CivilDate> counted_from(Gate gate, const StayDays& stay) {
    if (gate == Gate::closed) return stay.departed;
    if (stay.departed || !stay.arrived) return std::nullopt;
    return gate == Gate::destination ? stay.authority_ends : stay.arrived;
}

bool is_met(Gate gate, const TransitionPlan& plan, const StayDays& stay) {
    if (gate == Gate::closed) return stay.closed;
    if (has_ended(plan.status)) return true;
    switch (gate) {
        case Gate::begun:
            return plan.status != PlanStatus::missing || !plan.domains.empty();
        case Gate::drafted:
            return plan.status != PlanStatus::missing;
        case Gate::agreed:
            return plan.status == PlanStatus::agreed || plan.status == PlanStatus::in_action;
        default:
            return plan.destination.has_value();
    }
}

}  // namespace

std::vector<GateDue> gates_of(const TransitionPlan& plan, const StayDays& stay,
                              const GateRules& rules, const referral::WorkingTime& working) {
    std::vector<GateDue> found;
    for (const auto& each : gates) {
        const auto from = counted_from(each.value, stay);
        if (!from) continue;
        const auto* const rule = rules.rule(each.value, stay.pathway, *from);
        if (rule == nullptr) continue;
        const auto day = counted(*rule, *from, working);
        found.push_back({rule, day, start_of_london_day(days_after(day, 1)) - Seconds{1},
                         is_met(each.value, plan, stay)});
    }
    return found;
}

std::optional<Instant> told_next(const GateDue& gate, std::optional<Instant> told_last) {
    if (gate.met) return std::nullopt;
    if (!told_last) return gate.due + Seconds{1};
    if (gate.rule->repeat == Days{0}) return std::nullopt;
    return *told_last + gate.rule->repeat;
}

}  // namespace wayhome::transition
