// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "planning/allocation/instance.hpp"
#include "planning/allocation/objective.hpp"
#include "planning/allocation/plan.hpp"

namespace wayhome::allocation {

/// In which order children are placed one at a time.
enum class Turn {
    published,     ///< by band, then most need, then longest wait
    easiest_first  ///< least staffing, then least need, then longest wait: homes that choose
};

/// What comes of placing children one at a time, beside what a plan for all makes of the same
/// waiting list. Every rule is kept; those who are fixed come first.
struct OneByOne {
    std::vector<Place> places;  ///< in the order of the children's receipt
    Objective objective{};
};

/// Each child in turn goes where suitability gains most among the homes that can still take them.
/// The instance has no faults and its fixings can all hold. `easiest_first` stands for homes that
/// fill each bed with the child who asks least of them (a proxy of today's practice, from
/// interviews and not from records).
OneByOne placed_one_by_one(const Instance& instance, Turn turn);

}  // namespace wayhome::allocation
