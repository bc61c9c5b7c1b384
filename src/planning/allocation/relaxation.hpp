// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "planning/allocation/face.hpp"
#include "planning/allocation/levels.hpp"
#include "planning/allocation/patterns.hpp"
#include "planning/allocation/simplex.hpp"

namespace wayhome::allocation {

/// Asked now and then; once it answers true, work ends with what it has.
using Stop = std::function<bool()>;

enum class Standing {
    infeasible,
    not_better,  ///< nothing here is better than the plan it was compared with
    whole,       ///< the relaxation's best is a plan, so the best plan here
    open,        ///< may hold something better
    interrupted
};

/// What the relaxation says of a part of the search.
struct Finding {
    Standing standing = Standing::interrupted;
    std::vector<Prices> levels;      ///< those reached
    Assignment units;                ///< where whole
    std::optional<Decision> branch;  ///< where open: a child who is partly in a home
    std::optional<Decision> dive;    ///< where open: a child who is mostly in a home
    std::vector<Index> basis;        ///< to start a related relaxation from
};

/// The pattern relaxation: every home takes a mixture of its patterns, every child is placed at
/// most once. Levels are optimised in turn, each over the best face of those before; prices are
/// turned into whole numbers, and bounds and faces computed exactly from them, so that rounding
/// can cost time but never truth.
class Relaxation {
  public:
    Relaxation(const Problem& problem, PatternPool& pool, const Stop& stop);

    /// Looks at the plans that agree with the decisions. `than` is the plan to beat, if any.
    Finding look(std::span<const Decision> decisions, std::span<const Index> basis,
                 const Candidate* than, Extent extent);

  private:
    enum class Reached { best, stopped };

    Column column_of(Index variable) const;
    Index row_of_home(Index home) const;
    Index row_of_group(Index group) const;
    Index surplus_of(Index group) const;
    Index variable_of(Index pattern) const;
    Index pattern_of(Index variable) const;
    bool is_pattern(Index variable) const;

    void start_from(std::span<const Index> basis);
    Reached drive_out(const Face& face);
    Reached optimise(const Face& face, std::size_t level);
    double cost_of(Index variable, std::size_t level) const;
    bool is_allowed(const Face& face, Index variable) const;
    bool is_constant(const Face& face, std::size_t level) const;
    /// Improving variables under the present duals: the best of each home, and of the rest all.
    void collect(const Face& face, std::size_t level);
    double reduced_cost(Index variable, std::size_t level) const;
    Prices rough_prices() const;
    bool basis_is_on(const Face& face) const;
    void describe(Finding& finding) const;

    const Problem& problem_;
    PatternPool& pool_;
    const Stop& stop_;
    std::vector<double> right_sides_;  ///< without the perturbation
    Simplex simplex_;
    std::vector<std::pair<double, Index>> improving_;
    std::vector<double> child_gain_;  ///< per child, worth at the level less duals
};

}  // namespace wayhome::allocation
