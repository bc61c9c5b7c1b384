// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/relaxation.hpp"

#include <algorithm>
#include <cmath>

#include "planning/allocation/whole_multiple.hpp"

namespace wayhome::allocation {
namespace {

constexpr double part_of_a_child = 1e-6;

/// Moves every right side a little, never two alike, so that no step stands still (Charnes). What
/// homes take is moved less than what children give, so that a child who must be in a home can be.
double moved(double side, std::size_t row, double by) {
    const auto mixed = (row + 1) * 0x9E3779B97F4A7C15ULL;
    return side + by * (1 + static_cast<double>(mixed >> 40U) / static_cast<double>(1U << 24U));
}

std::vector<double> right_sides_of(const Problem& problem) {
    std::vector<double> sides(problem.children.size() + problem.homes.size(), 1.0);
    for (const auto& group : problem.groups) sides.push_back(static_cast<double>(group.target));
    return sides;
}

std::vector<double> moved_sides_of(const Problem& problem) {
    auto sides = right_sides_of(problem);
    const auto children = problem.children.size();
    const auto homes = children + problem.homes.size();
    for (std::size_t row = 0; row < sides.size(); ++row) {
        const double by = row < children ? 2e-6 : row < homes ? 1e-6 : 1e-3;
        sides[row] = moved(sides[row], row, row < homes && row >= children ? by * 0.99 : by);
    }
    return sides;
}

}  // namespace

Relaxation::Relaxation(const Problem& problem, PatternPool& pool, const Stop& stop)
    : problem_(problem),
      pool_(pool),
      stop_(stop),
      right_sides_(right_sides_of(problem)),
      simplex_(moved_sides_of(problem)),
      child_gain_(problem.children.size()) {}

namespace {

/// Whether the ties between two plans of one objective are settled for the first.
bool goes_before(const Assignment& a, const Assignment& b) {
    return a < b;  // nowhere is the greatest number
}

/// A child whose place in this plan is not decided yet.
std::optional<Decision> undecided(const Problem& problem, std::span<const Decision> decisions,
                                  const Assignment& units) {
    for (Index child = 0; child < units.size(); ++child) {
        const bool decided = units[child] == nowhere ||
                             std::any_of(decisions.begin(), decisions.end(), [&](const auto& each) {
                                 return each.child == child && each.presence == Presence::is_there;
                             });
        if (!decided) return Decision{child, problem.units[units[child]].home, Presence::is_there};
    }
    return std::nullopt;
}

}  // namespace

Prices Relaxation::rough_prices() const {
    const auto& duals = simplex_.duals();
    std::vector<double> wanted(duals.begin(), duals.begin() + row_of_home(0));
    wanted.insert(wanted.end(), duals.begin() + row_of_group(0), duals.end());
    Prices prices;
    prices.scale = scale_to_whole(wanted);
    const auto whole = [&](double value) {
        return std::llround(value * static_cast<double>(prices.scale));
    };
    for (Index child = 0; child < problem_.children.size(); ++child) {
        prices.children.push_back(whole(duals[child]));
    }
    for (Index group = 0; group < problem_.groups.size(); ++group) {
        prices.groups.push_back(-whole(duals[row_of_group(group)]));
    }
    return prices;
}

/// Whether the basis still describes the face: it does when the prices were exact.
bool Relaxation::basis_is_on(const Face& face) const {
    return std::all_of(simplex_.basis().begin(), simplex_.basis().end(),
                       [&](Index variable) { return is_allowed(face, variable); });
}

/// Whether all plans on the face have the same unit for the child that the level is about.
bool Relaxation::is_constant(const Face& face, std::size_t level) const {
    if (level < level_count || face.may_have_more()) return false;
    const auto child = static_cast<Index>(level - level_count);
    std::int64_t seen = face.may_be_unplaced(child) ? 0 : -1;
    for (Index home = 0; home < problem_.homes.size(); ++home) {
        for (const auto pattern : face.patterns_of(home)) {
            const auto worth = worth_of_pattern(problem_, pool_, level, pattern);
            if (worth == 0) continue;
            if (seen != -1 && seen != worth) return false;
            seen = worth;
        }
    }
    return true;
}

Finding Relaxation::look(std::span<const Decision> decisions, std::span<const Index> basis,
                         const Candidate* than, Extent extent) {
    Finding finding;
    Face face{problem_, pool_, decisions};
    if (!face.is_feasible()) {
        finding.standing = Standing::infeasible;
        return finding;
    }
    start_from(basis);
    if (drive_out(face) == Reached::stopped) return finding;
    bool ahead = than == nullptr;
    bool exact = true;
    for (std::size_t level = 0; level < levels_of(problem_, extent) && exact; ++level) {
        if (level >= level_count && face.is_single()) break;
        if (is_constant(face, level)) continue;
        Prices prices;
        do {
            if (optimise(face, level) == Reached::stopped) return finding;
            prices = rough_prices();
        } while (!face.judge(level, prices));
        face.commit(level, prices);
        exact = basis_is_on(face);
        if (!ahead) {
            const auto value = than->value(problem_, level) * prices.scale;
            const bool last = is_last(problem_, extent, level);
            ahead = last ? prices.bound >= value + prices.scale : prices.bound > value;
            if (prices.bound < value) {
                finding.levels.push_back(std::move(prices));
                finding.standing = Standing::not_better;
                finding.basis = simplex_.basis();
                return finding;
            }
        }
        finding.levels.push_back(std::move(prices));
    }
    describe(finding);
    if (!exact) {
        if (!finding.branch) finding.branch = undecided(problem_, decisions, finding.units);
        if (finding.branch) finding.standing = Standing::open;
        return finding;
    }
    if (!ahead && finding.standing == Standing::open) finding.standing = Standing::not_better;
    if (!ahead && !goes_before(finding.units, than->units)) {
        finding.standing = Standing::not_better;
    }
    return finding;
}

void Relaxation::describe(Finding& finding) const {
    finding.basis = simplex_.basis();
    const auto values = simplex_.values_under(right_sides_);
    std::vector<std::vector<std::pair<Index, double>>> shares(problem_.children.size());
    finding.units.assign(problem_.children.size(), nowhere);
    for (std::size_t row = 0; row < values.size(); ++row) {
        const auto variable = simplex_.basis()[row];
        if (!is_pattern(variable) || values[row] < part_of_a_child) continue;
        const auto pattern = pattern_of(variable);
        const auto home = pool_[pattern].home;
        const auto children = pool_.children_of(pattern);
        for (std::size_t k = 0; k < children.size(); ++k) {
            auto& mine = shares[children[k]];
            const auto found = std::find_if(mine.begin(), mine.end(),
                                            [&](const auto& each) { return each.first == home; });
            if (found == mine.end()) {
                mine.emplace_back(home, values[row]);
            } else {
                found->second += values[row];
            }
            finding.units[children[k]] = pool_.units_of(pattern)[k];
        }
    }
    double most_open = 0;
    double most_sure = 0;
    for (Index child = 0; child < shares.size(); ++child) {
        for (const auto& [home, share] : shares[child]) {
            const double open = std::min(share, 1 - share);
            if (open < part_of_a_child) continue;
            const Decision decision{child, home, Presence::is_there};
            if (open > most_open + part_of_a_child) {
                most_open = open;
                finding.branch = decision;
            }
            if (share > most_sure + part_of_a_child) {
                most_sure = share;
                finding.dive = decision;
            }
        }
    }
    finding.standing = finding.branch ? Standing::open : Standing::whole;
}

}  // namespace wayhome::allocation
