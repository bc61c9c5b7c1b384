// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <vector>

#include "planning/allocation/patterns.hpp"

namespace wayhome::allocation {

/// How far levels are looked at: the shortfalls of groups alone, the whole objective, or the ties
/// of equal plans too, so that one plan remains.
enum class Extent { up_to_equity, objective, with_ties };

/// The levels of the objective, and after them one for each child in order: the lower the unit she
/// goes to, the better; nowhere is worst. Every level is what is summed over children, over
/// patterns, or (equity) over groups.
inline std::size_t levels_of(const Problem& problem, Extent extent) {
    if (extent == Extent::up_to_equity) return at(Level::equity) + 1;
    return extent == Extent::with_ties ? level_count + problem.children.size() : level_count;
}

/// Whether nothing is looked at after the level: there a plan is better by a whole unit or not at
/// all.
inline bool is_last(const Problem& problem, Extent extent, std::size_t level) {
    return level + 1 == levels_of(problem, extent);
}

/// What a child adds to a level wherever she is placed.
inline std::int64_t worth_of_child(const Problem& problem, std::size_t level, Index child) {
    const auto& who = problem.children[child];
    return level == at(level_of_band(who.band)) ? who.value : 0;
}

inline std::int64_t worth_of_unit(const Problem& problem, Index unit) {
    return unit == nowhere ? 0 : static_cast<std::int64_t>(problem.units.size()) - unit;
}

/// What a pattern adds to a level beside what its children do.
inline std::int64_t worth_of_pattern(const Problem& problem, const PatternPool& pool,
                                     std::size_t level, Index pattern) {
    if (level < at(Level::suitability)) return 0;
    if (level < level_count) return pool[pattern].worth[level - at(Level::suitability)];
    const auto children = pool.children_of(pattern);
    const auto child = static_cast<Index>(level - level_count);
    const auto found = std::lower_bound(children.begin(), children.end(), child);
    if (found == children.end() || *found != child) return 0;
    return worth_of_unit(
        problem, pool.units_of(pattern)[static_cast<std::size_t>(found - children.begin())]);
}

/// What an option adds to a level beside what its child does; penalties left aside.
inline std::int64_t worth_of_option(const Problem& problem, std::size_t level, Index child,
                                    const Option& option) {
    if (level == at(Level::suitability)) return option.suitability;
    if (level == at(Level::closeness)) return option.closeness;
    if (level == at(Level::continuity)) return option.continuity;
    return level == level_count + child ? worth_of_unit(problem, option.unit) : 0;
}

/// A plan with its value.
struct Candidate {
    Assignment units;  ///< per child
    Objective objective{};

    std::int64_t value(const Problem& problem, std::size_t level) const {
        return level < level_count ? objective[level]
                                   : worth_of_unit(problem, units[level - level_count]);
    }
};

}  // namespace wayhome::allocation
