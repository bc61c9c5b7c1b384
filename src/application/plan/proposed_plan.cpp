// SPDX-License-Identifier: Apache-2.0
#include "application/plan/proposed_plan.hpp"

#include <algorithm>

#include "kernel/expect.hpp"
#include "planning/allocation/allocate.hpp"
#include "planning/allocation/checker/check.hpp"
#include "planning/allocation/validate.hpp"

namespace wayhome::application {
namespace {

std::vector<std::string> children_in(const PlanInput& input) {
    std::vector<std::string> ids;
    for (const auto& each : input.instance.children) ids.push_back(each.id);
    return ids;
}

}  // namespace

SolvedPlan solve(const PlanInput& input, const StopWatch& watch) {
    const auto& instance = input.instance;
    expect(allocation::faults_of(instance).empty(), "the input of a plan has no faults");
    auto plan = allocation::allocate(instance, watch());
    expect(plan.has_value(), "those whose place is settled can all have it");
    SolvedPlan solved{
        .plan = std::move(plan).value(), .in_order = {}, .easiest_first = {}, .reasons = {}};
    expect(!allocation::checker::check(instance, solved.plan).wrong,
           "the checker confirms a plan before anybody sees it");
    solved.in_order = allocation::placed_one_by_one(instance, allocation::Turn::published);
    solved.easiest_first = allocation::placed_one_by_one(instance, allocation::Turn::easiest_first);
    if (!instance.children.empty()) {
        solved.reasons = allocation::reasons_for(
            instance, solved.plan,
            {.children = children_in(input), .losses = allocation::Losses::not_asked}, watch());
    }
    return solved;
}

const allocation::Place* ProposedPlan::place_of(ReferralId child) const {
    const auto& places = solved.plan.places;
    const auto found = std::find_if(places.begin(), places.end(),
                                    [&](const auto& each) { return each.child == child.text(); });
    return found == places.end() ? nullptr : &*found;
}

const PlannedHome* ProposedPlan::home_for(ReferralId child) const {
    const auto* const place = place_of(child);
    return place == nullptr ? nullptr : input.home(place->home);
}

const allocation::Explanation* ProposedPlan::reasons_of(ReferralId child) const {
    const auto found = std::find_if(solved.reasons.begin(), solved.reasons.end(),
                                    [&](const auto& each) { return each.child == child.text(); });
    return found == solved.reasons.end() ? nullptr : &*found;
}

}  // namespace wayhome::application
