// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "planning/allocation/instance.hpp"
#include "planning/allocation/plan.hpp"

namespace wayhome::allocation::checker {

/// What the checker makes of a plan and its certificate.
struct Verdict {
    std::optional<std::string> wrong;  ///< the first thing that does not hold, in words
    Bounds bounds{};                   ///< what the certificate proves of each level
    /// Whether the plan keeps every rule, is worth what it says, and is proved best on every level.
    bool is_proved_best(const Objective& objective) const;
};

/// Confirms a plan from the instance and the certificate alone. It trusts nothing of the solver:
/// the rules are read again, the objective is counted again, the leaves of every tree are shown to
/// cover everything, and each leaf's multipliers are turned into a bound by enumerating every home.
Verdict check(const Instance& instance, const Plan& plan);

}  // namespace wayhome::allocation::checker
