// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "planning/allocation/relaxation.hpp"

namespace wayhome::allocation {

/// What a search ended with: the best plan found and the tree that says why there is no better.
struct Searched {
    struct Node {
        std::optional<Decision> branch;  ///< nothing at a leaf
        std::size_t yes = 0;
        std::size_t no = 0;
        std::vector<Prices> levels;  ///< at a leaf
    };
    std::optional<Candidate> best;
    std::vector<Node> tree;
    bool complete = false;  ///< whether every leaf is closed
};

/// Branch and bound over "this child is in this home", best bound first, on the pattern relaxation.
/// Two kinds of branch, because the children of one home depend on one another: yes takes every
/// other home away from the child and every pattern without her from the home.
class Search {
  public:
    Search(const Problem& problem, PatternPool& pool, const Stop& stop);

    /// The best plan under these decisions. `known` is a plan that agrees with them, if any is
    /// known. `basis` starts the first relaxation: that of an earlier search, or empty.
    Searched best(std::span<const Decision> decisions, std::optional<Candidate> known,
                  Extent extent, std::span<const Index> basis = {});

    /// A plan that leaves no group short of its target, if there is one, where nobody is of bands
    /// 1 and 2. What only falls less short is not looked for, which ends most searches at once.
    std::optional<Assignment> without_shortfall();

    /// The basis in which the first relaxation ended.
    const std::vector<Index>& root_basis() const { return root_basis_; }

  private:
    struct Open {
        std::size_t node = 0;
        std::vector<Decision> decisions;
        Finding finding;
    };

    void look_through(std::vector<Decision> first, std::span<const Index> basis);
    void settle(std::size_t node, std::vector<Decision> decisions, Finding finding);
    void dive(std::vector<Decision> decisions, Finding finding);
    void branch(Open open);
    bool is_worse_bound(const Finding& a, const Finding& b) const;
    bool may_be_better(const Finding& finding) const;
    void take(const Assignment& units);
    const Candidate* best_so_far() const { return result_.best ? &*result_.best : nullptr; }

    const Problem& problem_;
    const Stop& stop_;
    Relaxation relaxation_;
    Extent extent_ = Extent::with_ties;
    Searched result_;
    std::vector<Open> open_;  ///< a heap, best bound first
    std::vector<Index> root_basis_;
};

}  // namespace wayhome::allocation
