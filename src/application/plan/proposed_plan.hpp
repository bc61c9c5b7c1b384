// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

#include "application/plan/plan_input.hpp"
#include "application/plan/stop_watch.hpp"
#include "planning/allocation/one_by_one.hpp"
#include "planning/allocation/plan.hpp"
#include "planning/allocation/reasons.hpp"

namespace wayhome::application {

/// What follows from the input alone: equal inputs have equal ones, unless time struck.
struct SolvedPlan {
    allocation::Plan plan;               ///< confirmed by the checker
    allocation::OneByOne in_order;       ///< the same list, one child at a time
    allocation::OneByOne easiest_first;  ///< the same list, homes picking the easiest child
    /// Of every child whose place is not settled: why not each other home. Without losses.
    std::vector<allocation::Explanation> reasons;
};

/// The best plan for everyone waiting at one moment, as advice.
struct ProposedPlan {
    PlanInput input;
    SolvedPlan solved;

    const allocation::Place* place_of(ReferralId child) const;
    /// The home the plan proposes; nothing where it has none for the child.
    const PlannedHome* home_for(ReferralId child) const;
    const allocation::Explanation* reasons_of(ReferralId child) const;
};

/// Solves and has the independent checker confirm it; what is wrong is a Bug and never shown.
SolvedPlan solve(const PlanInput& input, const StopWatch& watch);

}  // namespace wayhome::application
