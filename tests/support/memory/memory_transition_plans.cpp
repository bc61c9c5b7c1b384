// SPDX-License-Identifier: Apache-2.0
#include "support/memory/memory_transition_plans.hpp"

namespace wayhome::support::memory {
namespace {

using placement::PlacementStatus;
using transition::PlannedStay;
using transition::TransitionPlan;

auto by_opening(const TransitionPlan& plan) {
    return std::tuple{plan.opened, plan.id};
}

bool has_come(const placement::Placement& stay) {
    return stay.status == PlacementStatus::arrived || stay.status == PlacementStatus::departed;
}

}  // namespace

void MemoryTransitionPlans::add(const TransitionPlan& plan) {
    if (of_referral(plan.referral)) {
        throw application::UniqueViolation("transition_plan.referral_id");
    }
    put_new(at_.changed().transition_plans, plan.id, plan, "transition_plan.id");
    at_.changed().plans_looked_at.insert_or_assign(plan.id, plan.opened);
}

bool MemoryTransitionPlans::save(const TransitionPlan& plan) {
    return save_next(at_.changed().transition_plans, plan.id, plan);
}

std::optional<TransitionPlan> MemoryTransitionPlans::by_id(TransitionPlanId id) const {
    return found(at_.seen().transition_plans, id);
}

std::optional<TransitionPlan> MemoryTransitionPlans::of_referral(ReferralId referral) const {
    for (const auto& [id, each] : at_.seen().transition_plans) {
        if (each.referral == referral) return each;
    }
    return std::nullopt;
}

std::vector<PlannedStay> MemoryTransitionPlans::in_play(std::optional<OrganisationId> authority,
                                                        std::size_t most) const {
    const auto plans = selected(
        at_.seen().transition_plans, [](const auto&) { return true; }, by_opening);
    std::vector<PlannedStay> stays;
    for (auto plan : plans) {
        const auto& referral = at_.seen().referrals.at(plan.referral);
        if (referral.status != referral::ReferralStatus::placed) continue;
        if (authority && referral.authority != *authority) continue;
        plan.domains.clear();
        if (plan.agreement) plan.agreement->by.clear();
        for (const auto& [id, stay] : at_.seen().placements) {
            if (stay.referral == referral.id && has_come(stay)) {
                stays.push_back({plan, referral, stay});
            }
        }
    }
    return first(most, std::move(stays));
}

std::vector<TransitionPlanId> MemoryTransitionPlans::to_look_at(Instant moment,
                                                                std::size_t most) const {
    std::vector<std::pair<Instant, TransitionPlanId>> due;
    for (const auto& [id, at] : at_.seen().plans_looked_at) {
        if (at && *at <= moment) due.emplace_back(*at, id);
    }
    std::sort(due.begin(), due.end());
    std::vector<TransitionPlanId> ids;
    for (const auto& [at, id] : first(most, std::move(due))) ids.push_back(id);
    return ids;
}

void MemoryTransitionPlans::look_again(TransitionPlanId id, std::optional<Instant> at) {
    at_.changed().plans_looked_at.insert_or_assign(id, at);
}

}  // namespace wayhome::support::memory
