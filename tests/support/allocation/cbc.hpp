// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "planning/allocation/instance.hpp"
#include "planning/allocation/objective.hpp"

namespace wayhome::allocation {

/// The best objective as CBC finds it: the compact model (a 0-1 variable for each pair), one
/// level after the other, each fixed before the next. Nothing where the fixings cannot hold.
std::optional<Objective> best_by_cbc(const Instance& instance);

}  // namespace wayhome::allocation
