// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <limits>
#include <optional>
#include <span>
#include <vector>

#include "planning/allocation/candidates.hpp"
#include "planning/allocation/problem.hpp"

namespace wayhome::allocation {

/// A level of the objective with what each child gains in it, in units of 1/scale.
struct WeighedLevel {
    std::size_t level = 0;
    std::int64_t scale = 1;
    std::span<const std::int64_t> gain;  ///< per child
};

/// Looks for sets of children whose admission to one home gains most, level before level, where
/// the home has too many sets to list. Depth first in the order of gain per load, cut by the lesser
/// of two bounds: the fractional knapsack over staffing (Dantzig), and the best so many of the
/// rest.
class PatternSearch {
  public:
    PatternSearch(const Problem& problem, Index home, const Candidates& candidates,
                  std::span<const WeighedLevel> levels, std::span<const Index> required,
                  const std::vector<bool>& kept_out);

    /// The children (ascending) of a best pattern, if it gains more than this.
    std::optional<std::vector<Index>> beat(std::vector<std::int64_t> gain);

    /// The children of every pattern that gains this much, which is the most that any gains.
    /// Nothing where they can be admitted in more ways than so many.
    std::optional<std::vector<std::vector<Index>>> all_with(std::vector<std::int64_t> gain,
                                                            std::size_t most);

    /// Of one level alone. No less than what any pattern gains: by the bounds alone, at once.
    std::int64_t limit() const;
    /// Of one level alone. The most that a pattern gains, where it is more than this; else this.
    /// Where so many steps do not settle it, the limit.
    std::int64_t most_above(std::int64_t gain, std::size_t steps);
    /// Of one level alone. Whether some pattern gains so much; also where so many steps do not
    /// settle it.
    bool may_gain(std::int64_t gain, std::size_t steps);

  private:
    struct Choice {
        Index unit = 0;  ///< within the home
        const std::vector<Index>* limits = nullptr;
        std::size_t gain = 0;  ///< where it begins in the gains
    };
    struct Item {
        Index child = 0;
        Index candidate = 0;
        std::int64_t load = 0;
        std::size_t gain = 0;   ///< of the best choice
        std::size_t first = 0;  ///< where the choices begin, best first
        std::size_t count = 0;
    };
    enum class Aim { best, first, all };

    Item item_of(std::span<const WeighedLevel> levels, Index candidate);
    bool is_denser(const Item& a, const Item& b) const;
    int compared(const std::int64_t* a, const std::int64_t* b) const;
    void find_richest();
    void aim_for(std::vector<std::int64_t> gain, Aim aim);
    void extend(std::size_t k);
    void reach();
    void take(std::size_t k, const Choice& choice);
    bool fits(const Item& item, const Choice& choice) const;
    void mark(const Item& item, const Choice& choice, int by);
    bool may_reach(std::size_t from) const;
    std::int64_t most_by_staffing(std::size_t from, std::size_t level) const;
    std::int64_t most_by_places(std::size_t from, std::size_t level) const;

    const Problem& problem_;
    Index home_;
    const Candidates& candidates_;
    std::size_t levels_;
    std::vector<std::int64_t> gains_;  ///< so many numbers each as there are levels
    std::vector<Choice> choices_;
    std::vector<Item> items_;    ///< those required first
    std::vector<Item> neutral_;  ///< who gain nothing: they matter where all are wanted
    std::size_t required_ = 0;
    std::vector<std::size_t> by_gain_;  ///< items that are not required, most gain first
    std::size_t width_ = 0;
    std::vector<std::size_t> richest_;  ///< per item, so many of it and those after it, or past all
    std::size_t penalised_level_;       ///< where suitability stands among the levels, or past them
    std::int64_t penalty_scale_ = 0;
    std::int64_t staffing_ = 0;
    std::int64_t places_ = 0;
    std::vector<std::int64_t> free_;     ///< per unit
    std::vector<std::int64_t> left_;     ///< per limit
    std::vector<int> kept_from_home_;    ///< per candidate, by how many of those taken
    std::vector<int> kept_from_unit_;    ///< per unit and candidate
    std::vector<std::int64_t> penalty_;  ///< per candidate, with those taken
    std::vector<std::size_t> taken_;     ///< items
    std::vector<std::int64_t> sums_;     ///< gains of the first so many taken
    std::vector<std::int64_t> best_;
    Aim aim_ = Aim::best;
    std::size_t most_ = std::numeric_limits<std::size_t>::max();  ///< patterns wanted
    std::size_t steps_ = std::numeric_limits<std::size_t>::max();
    bool ends_ = false;     ///< before everything was looked at
    bool gave_up_ = false;  ///< because of the number of steps
    std::vector<std::vector<Index>> found_;
};

}  // namespace wayhome::allocation
