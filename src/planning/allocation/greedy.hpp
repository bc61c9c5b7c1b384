// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include "planning/allocation/problem.hpp"

namespace wayhome::allocation {

/// Places children one at a time in that order, nobody moved for one who comes later: first those
/// who are fixed, then each where suitability gains most among the homes that can still take the
/// child. The fixed children fit.
Assignment placed_in_turn(const Problem& problem, std::span<const Index> order);

/// A plan that keeps every rule, made at once: in turn by band and by need times load. The fixed
/// children fit.
Assignment greedy_plan(const Problem& problem);

}  // namespace wayhome::allocation
