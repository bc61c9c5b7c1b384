// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <vector>

#include "planning/allocation/levels.hpp"
#include "planning/allocation/patterns.hpp"

namespace wayhome::allocation {

enum class Presence { is_there, is_not_there };

/// "This child is in this home": a branch of the search.
struct Decision {
    Index child = 0;
    Index home = 0;
    Presence presence = Presence::is_there;
};

/// Prices at one level, in units of 1/scale: of placing each child, and the worth of what is placed
/// of each group.
struct Prices {
    std::int64_t scale = 1;
    std::vector<std::int64_t> children;
    std::vector<std::int64_t> groups;
    std::int64_t bound = 0;  ///< what the prices prove of this level, where all before are met
};

/// The patterns that plans under some decisions may still use once the levels so far have their
/// best values: exact, in whole numbers.
class Face {
  public:
    Face(const Problem& problem, PatternPool& pool, std::span<const Decision> decisions);

    /// Whether every home has something to choose.
    bool is_feasible() const { return feasible_; }
    const std::vector<Index>& patterns_of(Index home) const { return patterns_[home]; }
    bool may_be_empty(Index home) const { return empty_[home]; }
    bool may_be_unplaced(Index child) const { return unplaced_[child]; }
    bool may_fall_short(Index group) const { return short_[group]; }
    bool may_exceed(Index group) const { return exceeds_[group]; }
    /// Whether every home has one choice left, for certain.
    bool is_single() const;
    /// Whether patterns may be on the face that are not listed.
    bool may_have_more() const { return searches_; }

    /// Makes the signs of prices right for this level and computes the bound. Patterns that were
    /// not listed and turn out better are added; then the answer is false and the prices prove
    /// nothing yet.
    bool judge(std::size_t level, Prices& prices);
    /// Keeps only what attains the bound of these prices, which were judged last.
    void commit(std::size_t level, const Prices& prices);

  private:
    void list_patterns(std::span<const Decision> decisions);
    std::int64_t worth(std::size_t level, std::int64_t scale, Index pattern) const;
    bool search(std::size_t level, std::int64_t scale, Index home);
    void list_what_is_left();

    struct Committed {
        std::size_t level = 0;
        std::int64_t scale = 1;
        std::vector<std::int64_t> gain;  ///< per child
        std::vector<std::int64_t> best;  ///< per home
    };

    const Problem& problem_;
    PatternPool& pool_;
    bool feasible_ = true;
    std::vector<std::vector<Index>> patterns_;
    std::vector<bool> empty_, unplaced_, short_, exceeds_;
    std::vector<std::vector<Index>> required_;  ///< per home without all patterns
    std::vector<std::vector<bool>> kept_out_;   ///< per home without all patterns, per child
    std::vector<std::int64_t> gain_;            ///< per child, at the level being judged
    std::vector<std::int64_t> best_;            ///< per home, at the level being judged
    std::vector<Committed> committed_;          ///< where some home's patterns are searched for
    std::vector<bool> listed_;                  ///< per home, whether every pattern on the face is
    bool searches_ = false;
};

}  // namespace wayhome::allocation
