// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "planning/allocation/problem.hpp"

namespace wayhome::allocation {

/// How children who are admitted to one home are divided over its units.
struct Division {
    std::vector<Index> units;  ///< per child
    /// Suitability less penalties, closeness, continuity.
    std::array<std::int64_t, 3> worth{};
};

/// Whether staffing, admissions and the conflicts of the whole home let these children in.
bool home_admits(const Problem& problem, Index home, std::span<const Index> children);

/// The division with the greatest worth, compared in order; among equals the one that gives the
/// first child her lowest unit, then the next. Nothing where beds, traits or conflicts within a
/// unit leave none. The children are eligible in the home and ascending.
///
/// The levels above suitability depend on who is in the home only, so a plan never needs another
/// division of the same children.
std::optional<Division> best_division(const Problem& problem, Index home,
                                      std::span<const Index> children);

}  // namespace wayhome::allocation
