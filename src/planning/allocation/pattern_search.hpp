// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "planning/allocation/problem.hpp"

namespace wayhome::allocation {

/// A level of the objective with what each child gains in it, in units of 1/scale.
struct WeighedLevel {
    std::size_t level = 0;
    std::int64_t scale = 1;
    std::span<const std::int64_t> gain;  ///< per child
};

/// Looks for a set of children whose admission to one home gains most, level before level, where
/// the home has too many sets to list. Depth first in the order of gain per load, cut by the lesser
/// of two bounds: the fractional knapsack over staffing (Dantzig), and the best so many of the
/// rest.
class PatternSearch {
  public:
    PatternSearch(const Problem& problem, Index home, std::span<const WeighedLevel> levels,
                  std::span<const Index> required, const std::vector<bool>& kept_out);

    /// The children (ascending) of a best pattern, if it gains more than this.
    std::optional<std::vector<Index>> beat(std::vector<std::int64_t> gain);

  private:
    using Gain = std::vector<std::int64_t>;
    struct Choice {
        Index unit = 0;
        Gain gain;
    };
    struct Item {
        Index child = 0;
        std::int64_t load = 0;
        Gain gain;  ///< of the best choice
        std::vector<Choice> choices;
        std::vector<std::pair<std::size_t, std::int64_t>> penalties;  ///< other item, amount
        std::vector<bool> apart_at_home, apart_in_unit;               ///< per item
    };

    Item item_of(std::span<const WeighedLevel> levels, const Problem::Eligible& eligible) const;
    void relate();
    void extend(std::size_t k, const Gain& gain);
    void take(std::size_t k, const Choice& choice, const Gain& gain);
    bool fits(std::size_t k, Index unit) const;
    bool may_beat(std::size_t from, const Gain& gain) const;

    const Problem& problem_;
    Index home_;
    std::vector<Item> items_;  ///< those required first
    std::size_t required_ = 0;
    std::vector<std::size_t> by_gain_;  ///< items that are not required, most gain first
    std::size_t penalised_level_;       ///< where suitability stands among the levels, or past them
    std::int64_t penalty_scale_ = 0;
    std::int64_t staffing_ = 0;
    std::int64_t places_ = 0;
    std::vector<std::int64_t> free_;  ///< per unit
    std::vector<std::size_t> taken_;  ///< items
    std::vector<Index> taken_units_;
    Gain best_;
    std::optional<std::vector<Index>> found_;
};

}  // namespace wayhome::allocation
