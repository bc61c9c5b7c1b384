// SPDX-License-Identifier: Apache-2.0
#include "application/queries/plan_work.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/transition/plan_steps.hpp"

namespace wayhome::application {
namespace {

using access::Permission;
using transition::Gate;
using transition::PlannedStay;
using transition::PlanStatus;

constexpr std::size_t most_plans = 500;

/// One step of one plan.
struct Step {
    Permission permission;
    std::string what;
    std::string where;
    std::optional<Instant> due;
};

std::optional<Instant> due_of(const std::vector<transition::GateDue>& gates, Gate gate) {
    for (const auto& each : gates) {
        if (each.rule->gate == gate) return each.due;
    }
    return std::nullopt;
}

/// Closing comes after the outcome.
Step closing_step(const PlannedStay& at, std::optional<Instant> due) {
    const auto& quoted = at.referral.reference;
    if (transition::has_ended(at.plan.status)) {
        return {Permission::confirm_plan_outcome, "Confirm the handover and close " + quoted,
                address_of(at.referral.id) + "/closing", due};
    }
    return {Permission::confirm_plan_outcome,
            "The child has left: confirm what became of the plan of " + quoted,
            plan_address_of(at.referral.id) + "/outcome", due};
}

std::vector<Step> steps_of(const PlannedStay& at, const std::vector<transition::GateDue>& gates) {
    if (at.stay.departed) return {closing_step(at, due_of(gates, Gate::closed))};
    const auto& quoted = at.referral.reference;
    const auto plan = plan_address_of(at.referral.id);
    std::vector<Step> steps;
    if (at.plan.status == PlanStatus::missing) {
        steps.push_back({Permission::write_transition_plan,
                         "Draft the transition plan of " + quoted, plan,
                         due_of(gates, Gate::drafted)});
    }
    if (at.plan.status == PlanStatus::drafted) {
        steps.push_back({Permission::agree_transition_plan,
                         "Record that a review agreed the transition plan of " + quoted,
                         plan + "/agreement", due_of(gates, Gate::agreed)});
    }
    if (at.plan.status == PlanStatus::agreed) {
        steps.push_back({Permission::write_transition_plan,
                         "Put the transition plan of " + quoted + " into action", plan + "/action",
                         std::nullopt});
    }
    const auto destination_due = due_of(gates, Gate::destination);
    if (!at.plan.destination && destination_due && !transition::has_ended(at.plan.status)) {
        steps.push_back({Permission::write_transition_plan, "Name the destination of " + quoted,
                         plan + "/destination", destination_due});
    }
    return steps;
}

/// Those of the actor's own council; all for the unit. One beyond what is looked at.
std::vector<PlannedStay> stays_for(Records& records, const access::Actor& actor) {
    const bool unit = actor.kind == access::OrganisationKind::coordination_unit;
    return records.transition_plans().in_play(unit ? std::nullopt : actor.organisation,
                                              most_plans + 1);
}

}  // namespace

WorkList plan_work(Records& records, const Desk& desk, const access::Actor& actor) {
    const auto now = desk.clock.now();
    const referral::WorkingTime working{desk.rules.bank_holidays};
    WorkList found;
    for (const auto& at : found.shown(stays_for(records, actor), most_plans)) {
        const auto gates = transition::gates_of(at.plan, stay_days(at.referral, at.stay),
                                                desk.transition_gates, working);
        for (auto& step : steps_of(at, gates)) {
            if (!access::may(actor, step.permission)) continue;
            const auto facts = case_facts(records, actor, at.referral);
            if (!access::may(actor, step.permission, facts)) continue;
            found.items.push_back({std::move(step.what), std::move(step.where), step.due,
                                   step.due && *step.due < now,
                                   at.referral.officer == actor.account});
        }
    }
    return found;
}

}  // namespace wayhome::application
