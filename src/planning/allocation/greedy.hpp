// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planning/allocation/problem.hpp"

namespace wayhome::allocation {

/// A plan that keeps every rule, made at once: those who are fixed, then child after child by band
/// and by need times load, each where suitability gains most. The fixed children fit.
Assignment greedy_plan(const Problem& problem);

}  // namespace wayhome::allocation
