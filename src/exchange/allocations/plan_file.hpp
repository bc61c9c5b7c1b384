// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "planning/allocation/instance.hpp"
#include "planning/allocation/plan.hpp"
#include "planning/allocation/reasons.hpp"

namespace wayhome::allocations {

/// A plan in its file form, wayhome-plan/1 (docs/how-to/allocate.md). Without explanations, the
/// unplaced children are listed alone.
std::string written(const allocation::Instance& instance, const allocation::Plan& plan,
                    const std::vector<allocation::Explanation>& explanations);

/// The full certificate of a plan, wayhome-certificate/1: per level, the trees of every part.
std::string certificate_written(const allocation::Plan& plan);

}  // namespace wayhome::allocations
