// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <span>
#include <vector>

#include "planning/allocation/candidates.hpp"
#include "planning/allocation/division.hpp"
#include "planning/allocation/problem.hpp"

namespace wayhome::allocation {

/// Children who can be admitted to one home together, in their best division over its units.
struct Pattern {
    Index home = 0;
    Index first = 0;  ///< where its children and units begin in the pool
    Index count = 0;
    std::array<std::int64_t, 3> worth{};  ///< suitability less penalties, closeness, continuity
};

/// How much is listed beforehand. It changes how long a plan takes, not the plan.
struct Effort {
    std::size_t most_listed = 500;  ///< a home with more patterns has them searched for
};

/// The patterns of every home. A home with few enough has all of them from the start; for the
/// others they are added as they are found. No pattern is empty.
class PatternPool {
  public:
    /// Nothing where the fixed children of some home cannot all be there.
    static std::optional<PatternPool> of(const Problem& problem, const Effort& effort);

    const Pattern& operator[](Index pattern) const { return patterns_[pattern]; }
    std::span<const Index> children_of(Index pattern) const {
        return {children_.data() + patterns_[pattern].first, patterns_[pattern].count};
    }
    std::span<const Index> units_of(Index pattern) const {
        return {units_.data() + patterns_[pattern].first, patterns_[pattern].count};
    }
    const std::vector<Index>& of_home(Index home) const { return of_home_[home]; }
    bool has_all_of(Index home) const { return complete_[home]; }
    /// Of a home without all its patterns.
    const Candidates& candidates(Index home) const { return candidates_[home]; }

    /// The pattern of these children (ascending), added where it is new; nothing where they cannot
    /// be together.
    std::optional<Index> with(const Problem& problem, Index home, std::span<const Index> children);

  private:
    explicit PatternPool(std::size_t homes)
        : of_home_(homes), complete_(homes), candidates_(homes) {}
    void add(Index home, std::span<const Index> children, const Division& division);
    bool list_all(const Problem& problem, Index home, const Effort& effort);

    std::vector<Pattern> patterns_;
    std::vector<Index> children_;
    std::vector<Index> units_;
    std::vector<std::vector<Index>> of_home_;
    std::vector<bool> complete_;
    std::vector<Candidates> candidates_;                           ///< per home without all
    std::map<std::pair<Index, std::vector<Index>>, Index> known_;  ///< of homes without all
};

}  // namespace wayhome::allocation
