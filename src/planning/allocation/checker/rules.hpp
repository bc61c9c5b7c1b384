// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "planning/allocation/instance.hpp"
#include "planning/allocation/plan.hpp"

namespace wayhome::allocation::checker {

/// The first rule that the places of a plan break, in words; nothing where they keep all: known
/// children and units, a pair, one place a child, beds, staffing, admissions, conflicts, traits,
/// fixings.
std::optional<std::string> broken_rule(const Instance& instance, const Plan& plan);

/// What the places are worth, added up afresh.
struct Count {
    std::vector<Objective> of_child;     ///< in the order of the instance; a penalty is the first's
    std::vector<std::int64_t> of_group;  ///< minus the shortfall
    Objective total{};
};
Count recount(const Instance& instance, const Plan& plan);

}  // namespace wayhome::allocation::checker
