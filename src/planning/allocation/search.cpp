// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/search.hpp"

#include <algorithm>
#include <utility>

namespace wayhome::allocation {
namespace {

bool is_better(const Candidate& a, const Candidate& b, Extent extent) {
    if (a.objective != b.objective) return a.objective > b.objective;
    return extent == Extent::with_ties && a.units < b.units;
}

std::vector<Decision> with(std::vector<Decision> decisions, Decision more) {
    decisions.push_back(more);
    return decisions;
}

}  // namespace

Search::Search(const Problem& problem, PatternPool& pool, const Stop& stop)
    : problem_(problem), stop_(stop), relaxation_(problem, pool, stop) {}

Searched Search::best(std::span<const Decision> decisions, std::optional<Candidate> known,
                      Extent extent, std::span<const Index> basis) {
    extent_ = extent;
    result_ = {};
    open_.clear();
    result_.best = std::move(known);
    look_through({decisions.begin(), decisions.end()}, basis);
    return std::move(result_);
}

std::optional<Assignment> Search::without_shortfall() {
    extent_ = Extent::up_to_equity;
    result_ = {};
    open_.clear();
    // Falls short by one, whatever it is: only what is better is wanted.
    result_.best = Candidate{};
    result_.best->objective[at(Level::equity)] = -1;
    look_through({}, {});
    if (result_.best->objective[at(Level::equity)] < 0) return std::nullopt;
    return std::move(result_.best->units);
}

void Search::look_through(std::vector<Decision> first, std::span<const Index> basis) {
    result_.tree.emplace_back();
    auto finding = relaxation_.look(first, basis, best_so_far(), extent_);
    root_basis_ = finding.basis;
    if (finding.standing == Standing::open) dive(first, finding);
    settle(0, first, std::move(finding));
    int since_dive = 0;
    while (!open_.empty() && !stop_()) {
        std::pop_heap(open_.begin(), open_.end(), [&](const Open& a, const Open& b) {
            return is_worse_bound(a.finding, b.finding);
        });
        auto next = std::move(open_.back());
        open_.pop_back();
        if (!may_be_better(next.finding)) {
            result_.tree[next.node].levels = std::move(next.finding.levels);
            continue;
        }
        if (++since_dive % 16 == 0) dive(next.decisions, next.finding);
        branch(std::move(next));
    }
    result_.complete = true;
    for (auto& each : open_) {
        if (may_be_better(each.finding)) result_.complete = false;
        result_.tree[each.node].levels = std::move(each.finding.levels);
    }
}

void Search::settle(std::size_t node, std::vector<Decision> decisions, Finding finding) {
    if (finding.standing == Standing::whole) take(finding.units);
    if (finding.standing == Standing::open || finding.standing == Standing::interrupted) {
        open_.push_back({node, std::move(decisions), std::move(finding)});
        std::push_heap(open_.begin(), open_.end(), [&](const Open& a, const Open& b) {
            return is_worse_bound(a.finding, b.finding);
        });
        return;
    }
    result_.tree[node].levels = std::move(finding.levels);
}

void Search::branch(Open open) {
    if (!open.finding.branch) {  // interrupted: it stays as it is
        open_.push_back(std::move(open));
        return;
    }
    const auto decision = *open.finding.branch;
    auto refused = decision;
    refused.presence = Presence::is_not_there;
    const auto yes_decisions = with(open.decisions, decision);
    const auto no_decisions = with(open.decisions, refused);
    auto yes = relaxation_.look(yes_decisions, open.finding.basis, best_so_far(), extent_);
    if (yes.standing == Standing::whole) take(yes.units);
    auto no = relaxation_.look(no_decisions, open.finding.basis, best_so_far(), extent_);
    if (yes.standing == Standing::interrupted || no.standing == Standing::interrupted) {
        open_.push_back(std::move(open));
        return;
    }
    const auto first = result_.tree.size();
    result_.tree[open.node] = {decision, first, first + 1, {}};
    result_.tree.resize(first + 2);
    settle(first, yes_decisions, std::move(yes));
    settle(first + 1, no_decisions, std::move(no));
}

/// Puts one child after another where the relaxation mostly has her, until a plan remains.
void Search::dive(std::vector<Decision> decisions, Finding finding) {
    while (finding.standing == Standing::open && finding.dive) {
        decisions.push_back(*finding.dive);
        finding = relaxation_.look(decisions, finding.basis, best_so_far(), extent_);
    }
    if (finding.standing == Standing::whole) take(finding.units);
}

void Search::take(const Assignment& units) {
    Candidate candidate{units, objective_of(problem_, units)};
    if (!result_.best || is_better(candidate, *result_.best, extent_)) {
        result_.best = std::move(candidate);
    }
}

/// Bounds of different scales, as fractions, level before level.
bool Search::is_worse_bound(const Finding& a, const Finding& b) const {
    const auto common = std::min(a.levels.size(), b.levels.size());
    for (std::size_t level = 0; level < common; ++level) {
        const auto left = static_cast<long double>(a.levels[level].bound) /
                          static_cast<long double>(a.levels[level].scale);
        const auto right = static_cast<long double>(b.levels[level].bound) /
                           static_cast<long double>(b.levels[level].scale);
        if (left != right) return left < right;
    }
    return a.levels.size() > b.levels.size();
}

bool Search::may_be_better(const Finding& finding) const {
    if (!result_.best || finding.standing == Standing::interrupted) return true;
    // Tie levels that are alike in the whole face have no prices, so only the objective is
    // compared.
    for (std::size_t level = 0; level < std::min(finding.levels.size(), level_count); ++level) {
        const auto value = result_.best->objective[level] * finding.levels[level].scale;
        if (is_last(problem_, extent_, level)) {
            return finding.levels[level].bound >= value + finding.levels[level].scale;
        }
        if (finding.levels[level].bound != value) return finding.levels[level].bound > value;
    }
    return extent_ == Extent::with_ties || finding.levels.size() < levels_of(problem_, extent_);
}

}  // namespace wayhome::allocation
