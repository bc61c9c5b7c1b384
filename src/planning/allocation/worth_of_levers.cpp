// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/worth_of_levers.hpp"

#include <algorithm>
#include <iterator>
#include <limits>

namespace wayhome::allocation {
namespace {

constexpr std::int64_t lowest = -1'000'000'000'000'000;

/// A home with very much room may take long to search; then the bounds have to do.
constexpr std::size_t steps = 2'000;
constexpr std::size_t every = std::numeric_limits<std::size_t>::max();

}  // namespace

WorthOfLevers::WorthOfLevers(Problem& problem, const std::vector<Lever>& levers,
                             const Prices& prices)
    : problem_(problem),
      levers_(levers),
      missing_(-prices.bound),
      at_home_(problem.homes.size()),
      nobody_(problem.children.size(), false) {
    for (Index child = 0; child < problem.children.size(); ++child) {
        gain_.push_back(-prices.children[child]);
        for (const auto group : problem.children[child].groups) {
            gain_.back() += prices.groups[group] * problem.children[child].value;
        }
    }
    for (Index home = 0; home < problem.homes.size(); ++home) {
        auto& here = at_home_[home];
        here.candidates = Candidates{problem, home};
        const bool may_be_empty = problem.homes[home].fixed.empty();
        here.best = search(home, here.candidates).most_above(may_be_empty ? 0 : lowest, every);
    }
}

PatternSearch WorthOfLevers::search(Index home, const Candidates& candidates) const {
    const std::vector<WeighedLevel> level = {{at(Level::equity), 1, gain_}};
    return {problem_, home, candidates, level, problem_.homes[home].fixed, nobody_};
}

/// No less than what follows; the bounds know nothing of conflicts.
std::int64_t WorthOfLevers::limit_at(Index home, const Pull& pull) {
    Pull amounts;
    std::copy_if(pull.begin(), pull.end(), std::back_inserter(amounts),
                 [&](const auto& each) { return levers_[each.first].has_amount(); });
    auto& here = at_home_[home];
    const auto known = here.limit_with.find(amounts);
    if (known != here.limit_with.end()) return known->second;
    const Pulled pulled{problem_, levers_, amounts};
    const auto limit = search(home, here.candidates).limit() - here.best;
    here.limit_with.emplace(std::move(amounts), limit);
    return limit;
}

Candidates WorthOfLevers::candidates_with(Index home, const Pull& pull) const {
    const bool lifts = std::any_of(pull.begin(), pull.end(), [&](const auto& each) {
        return !levers_[each.first].has_amount();
    });
    return lifts ? Candidates{problem_, home} : at_home_[home].candidates;
}

/// How much more the home makes of the prices when all of these are pulled, or no less than that.
std::int64_t WorthOfLevers::more_at(Index home, const Pull& pull) {
    auto& here = at_home_[home];
    const auto known = here.more_with.find(pull);
    if (known != here.more_with.end()) return known->second;
    const Pulled pulled{problem_, levers_, pull};
    const auto candidates = candidates_with(home, pull);
    const auto more = search(home, candidates).most_above(here.best, steps) - here.best;
    return here.more_with[pull] = more;
}

/// Whether everything that is missing may come from this home.
bool WorthOfLevers::may_suffice_alone(Index home, const Pull& pull) const {
    const Pulled pulled{problem_, levers_, pull};
    const auto candidates = candidates_with(home, pull);
    return search(home, candidates).may_gain(at_home_[home].best + missing_, steps);
}

/// Whether a home may make more of the prices with the child.
bool WorthOfLevers::is_wanted(Index child) const {
    return gain_[child] > 0 || problem_.children[child].fixed_unit != nowhere;
}

bool WorthOfLevers::may_suffice(const Pull& pull) {
    if (missing_ <= 0) return true;
    std::map<Index, Pull> touching;
    for (const auto& each : pull) {
        const auto& lever = levers_[each.first];
        const bool matters =
            lever.has_amount() || (is_wanted(lever.number) && is_wanted(lever.other));
        if (!matters) continue;
        for (const auto home : lever.homes) touching[home].push_back(each);
    }
    std::int64_t limit = 0;
    for (const auto& [home, levers] : touching) limit += limit_at(home, levers);
    if (limit >= missing_ && touching.size() == 1) {
        return may_suffice_alone(touching.begin()->first, pull);
    }
    for (const auto& [home, levers] : touching) {
        if (limit < missing_) return false;
        limit += more_at(home, levers) - limit_at(home, levers);
    }
    return limit >= missing_;
}

}  // namespace wayhome::allocation
