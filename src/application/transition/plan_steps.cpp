// SPDX-License-Identifier: Apache-2.0
#include "application/transition/plan_steps.hpp"

#include "application/load_case.hpp"
#include "application/transition/tell_of_plan.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

using transition::PlanEvent;
using transition::TransitionPlan;

void record(Work& work, const referral::Referral& referral, const TransitionPlan& plan,
            PlanEvent event, journal::Details details) {
    const journal::Event recorded{work.ids.make<EventId>(),
                                  work.now,
                                  work.actor(),
                                  {journal::SubjectKind::transition_plan, plan.id.bits()},
                                  std::string{transition::plan_events.code_of(event)},
                                  referral.id,
                                  referral.child,
                                  std::move(details)};
    work.records.journal().append(recorded);
    tell_of_plan(work, recorded, referral, event);
}

}  // namespace

void open_plan(Work& work, const referral::Referral& referral) {
    if (!transition::needs_plan(referral.pathway)) return;
    auto& plans = work.records.transition_plans();
    if (const auto earlier = plans.of_referral(referral.id)) {
        plans.look_again(earlier->id, work.now);
        return;
    }
    const TransitionPlan plan{
        .id = work.ids.make<TransitionPlanId>(), .referral = referral.id, .opened = work.now};
    plans.add(plan);
    record(work, referral, plan, PlanEvent::opened, {});
}

Outcome<TransitionPlan, Problems> advance(Work& work, const referral::Referral& referral,
                                          TransitionPlan plan, PlanEvent event,
                                          journal::Details details) {
    auto next = transition::with(std::move(plan), event);
    if (!next) return no(Stale{});
    if (!work.records.transition_plans().save(*next)) return no(Stale{});
    ++next->version;
    record(work, referral, *next, event, std::move(details));
    return *next;
}

Outcome<PlannedCase, Problems> plan_for(Work& work, ReferralId id, access::Permission permission) {
    auto referral = referral_for(work, id, permission);
    if (!referral) return passed_on(referral);
    auto plan = work.records.transition_plans().of_referral(id);
    if (!plan) return no(NotFound{});
    return PlannedCase{std::move(*plan), std::move(*referral)};
}

Outcome<PlannedCase, Problems> plan_for(Work& work, ReferralId id, access::Permission permission,
                                        int seen_version) {
    auto found = plan_for(work, id, permission);
    if (found && found->plan.version != seen_version) return no(Stale{});
    return found;
}

std::optional<placement::Placement> stay_of(Records& records, ReferralId referral) {
    for (const auto& each : records.placements().of_referral(referral)) {
        if (each.arrived && (each.status == placement::PlacementStatus::arrived ||
                             each.status == placement::PlacementStatus::departed)) {
            return each;
        }
    }
    return std::nullopt;
}

transition::StayDays stay_days(const referral::Referral& referral,
                               const std::optional<placement::Placement>& stay) {
    transition::StayDays days{.pathway = referral.pathway,
                              .arrived = {},
                              .authority_ends = {},
                              .departed = {},
                              .closed = referral.status == referral::ReferralStatus::closed};
    if (!stay) return days;
    if (stay->arrived) days.arrived = london_date(*stay->arrived);
    days.authority_ends = stay->expected_departure;
    if (stay->departed) days.departed = london_date(*stay->departed);
    return days;
}

}  // namespace wayhome::application
