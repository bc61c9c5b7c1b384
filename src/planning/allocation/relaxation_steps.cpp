// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "planning/allocation/relaxation.hpp"

namespace wayhome::allocation {
namespace {

constexpr double improvement = 1e-6;

/// A level at which nothing has worth: for driving out what is not allowed.
constexpr std::size_t no_level = std::size_t(-1);

}  // namespace

Index Relaxation::row_of_home(Index home) const {
    return static_cast<Index>(problem_.children.size()) + home;
}
Index Relaxation::row_of_group(Index group) const {
    return static_cast<Index>(problem_.children.size() + problem_.homes.size()) + group;
}
Index Relaxation::surplus_of(Index group) const {
    return static_cast<Index>(simplex_.rows()) + group;
}
Index Relaxation::variable_of(Index pattern) const {
    return static_cast<Index>(simplex_.rows() + problem_.groups.size()) + pattern;
}
Index Relaxation::pattern_of(Index variable) const {
    return variable - static_cast<Index>(simplex_.rows() + problem_.groups.size());
}
bool Relaxation::is_pattern(Index variable) const {
    return variable >= simplex_.rows() + problem_.groups.size();
}

Column Relaxation::column_of(Index variable) const {
    Column column;
    if (variable < simplex_.rows()) {
        column.push_back({variable, 1});
    } else if (!is_pattern(variable)) {
        const auto group = variable - static_cast<Index>(simplex_.rows());
        column.push_back({row_of_group(group), -1});
    } else {
        const auto pattern = pattern_of(variable);
        column.push_back({row_of_home(pool_[pattern].home), 1});
        for (const auto child : pool_.children_of(pattern)) {
            column.push_back({child, 1});
            const auto& who = problem_.children[child];
            for (const auto group : who.groups) {
                column.push_back({row_of_group(group), static_cast<double>(who.value)});
            }
        }
    }
    return column;
}

double Relaxation::cost_of(Index variable, std::size_t level) const {
    if (is_pattern(variable)) {
        const auto pattern = pattern_of(variable);
        auto worth = worth_of_pattern(problem_, pool_, level, pattern);
        for (const auto child : pool_.children_of(pattern)) {
            worth += worth_of_child(problem_, level, child);
        }
        return static_cast<double>(worth);
    }
    const bool falls_short = variable >= row_of_group(0) && variable < simplex_.rows();
    return falls_short && level == at(Level::equity) ? -1 : 0;
}

bool Relaxation::is_allowed(const Face& face, Index variable) const {
    if (is_pattern(variable)) {
        const auto pattern = pattern_of(variable);
        const auto& allowed = face.patterns_of(pool_[pattern].home);
        return std::find(allowed.begin(), allowed.end(), pattern) != allowed.end();
    }
    if (variable < row_of_home(0)) return face.may_be_unplaced(variable);
    if (variable < row_of_group(0)) return face.may_be_empty(variable - row_of_home(0));
    if (variable < simplex_.rows()) return face.may_fall_short(variable - row_of_group(0));
    return face.may_exceed(variable - static_cast<Index>(simplex_.rows()));
}

void Relaxation::start_from(std::span<const Index> basis) {
    const auto& present = simplex_.basis();
    const bool same =
        basis.size() == present.size() && std::equal(basis.begin(), basis.end(), present.begin());
    if (same && simplex_.steps_since_install() < 100) return;
    const std::vector<Index> wanted(basis.begin(), basis.end());
    simplex_.install(wanted, [&](Index variable) { return column_of(variable); });
}

double Relaxation::reduced_cost(Index variable, std::size_t level) const {
    double cost = cost_of(variable, level);
    for (const auto& [row, value] : column_of(variable)) cost -= simplex_.duals()[row] * value;
    return cost;
}

void Relaxation::collect(const Face& face, std::size_t level) {
    improving_.clear();
    const auto& duals = simplex_.duals();
    for (Index child = 0; child < problem_.children.size(); ++child) {
        const auto& who = problem_.children[child];
        double gain = -duals[child];
        if (level < level_count)
            gain += static_cast<double>(worth_of_child(problem_, level, child));
        for (const auto group : who.groups) {
            gain -= duals[row_of_group(group)] * static_cast<double>(who.value);
        }
        child_gain_[child] = gain;
        if (duals[child] < -improvement && face.may_be_unplaced(child)) {
            improving_.emplace_back(-duals[child], child);
        }
    }
    const bool has_worth = level >= at(Level::suitability) && level != std::size_t(-1);
    const auto* const gains = child_gain_.data();
    for (Index home = 0; home < problem_.homes.size(); ++home) {
        const double rent = duals[row_of_home(home)];
        double best = face.may_be_empty(home) ? -rent : -1e300;
        Index best_variable = row_of_home(home);
        for (const auto pattern : face.patterns_of(home)) {
            double gain = -rent;
            if (has_worth) {
                gain += static_cast<double>(worth_of_pattern(problem_, pool_, level, pattern));
            }
            for (const auto child : pool_.children_of(pattern)) gain += gains[child];
            if (gain > best) {
                best = gain;
                best_variable = variable_of(pattern);
            }
        }
        if (best > improvement) improving_.emplace_back(best, best_variable);
    }
    for (Index group = 0; group < problem_.groups.size(); ++group) {
        const auto row = row_of_group(group);
        const double short_gain = (level == at(Level::equity) ? -1 : 0) - duals[row];
        if (short_gain > improvement && face.may_fall_short(group)) {
            improving_.emplace_back(short_gain, row);
        }
        if (duals[row] > improvement && face.may_exceed(group)) {
            improving_.emplace_back(duals[row], surplus_of(group));
        }
    }
    std::sort(improving_.begin(), improving_.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
}

Relaxation::Reached Relaxation::drive_out(const Face& face) {
    std::vector<double> costs(simplex_.rows());
    bool any = false;
    for (std::size_t row = 0; row < costs.size(); ++row) {
        if (is_allowed(face, simplex_.basis()[row])) continue;
        costs[row] = -1;
        any = true;
    }
    while (any) {
        if (stop_()) return Reached::stopped;
        simplex_.price(costs);
        collect(face, no_level);
        if (improving_.empty()) break;
        const auto [gain, variable] = improving_.front();
        const auto before = simplex_.basis();
        if (simplex_.enter(variable, gain, column_of(variable)) == Simplex::Step::unbounded) break;
        any = false;
        for (std::size_t row = 0; row < costs.size(); ++row) {
            if (simplex_.basis()[row] != before[row]) costs[row] = 0;
            any = any || costs[row] != 0;
        }
    }
    return Reached::best;
}

Relaxation::Reached Relaxation::optimise(const Face& face, std::size_t level) {
    std::vector<double> costs(simplex_.rows());
    for (;;) {
        for (std::size_t row = 0; row < costs.size(); ++row) {
            costs[row] = cost_of(simplex_.basis()[row], level);
        }
        simplex_.price(costs);
        bool moved = false;
        for (;;) {
            if (stop_()) return Reached::stopped;
            collect(face, level);
            bool entered = false;
            for (const auto& [gain, variable] : improving_) {
                const double now = reduced_cost(variable, level);
                if (now <= improvement) continue;
                if (simplex_.enter(variable, now, column_of(variable)) == Simplex::Step::made) {
                    entered = moved = true;
                }
            }
            if (!entered) break;
        }
        // Duals that were kept in step drift: the last look is under fresh ones.
        if (!moved) return Reached::best;
    }
}

}  // namespace wayhome::allocation
