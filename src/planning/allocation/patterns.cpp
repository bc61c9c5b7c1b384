// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/patterns.hpp"

#include <algorithm>

namespace wayhome::allocation {
namespace {

/// Depth first over the sets of children that a home admits: every part of such a set is one too.
class Listing {
  public:
    Listing(const Problem& problem, Index home)
        : problem_(problem), home_(home), members_(problem.homes[home].fixed) {
        const auto& place = problem.homes[home];
        staffing_ = place.staffing;
        for (const auto child : members_) staffing_ -= problem.children[child].load;
        std::int64_t beds = 0;
        for (auto unit = place.first_unit; unit != place.past_unit; ++unit) {
            beds += problem.units[unit].free_beds;
        }
        most_ = std::min(place.admissions, beds);
        for (const auto& each : place.eligible) {
            if (problem.children[each.child].fixed_unit == nowhere) free_.push_back(each.child);
        }
    }

    /// Calls with each set (ascending) and its division, until one call answers false.
    template <class Call>
    bool each_set(Call call) {
        return extend(0, call);
    }

  private:
    template <class Call>
    bool extend(std::size_t from, Call& call) {
        if (static_cast<std::int64_t>(members_.size()) >= most_) return true;
        for (auto k = from; k < free_.size(); ++k) {
            const auto child = free_[k];
            const auto load = problem_.children[child].load;
            if (load > staffing_ || is_apart(child)) continue;
            const auto position = std::lower_bound(members_.begin(), members_.end(), child);
            const auto offset = position - members_.begin();
            members_.insert(position, child);
            staffing_ -= load;
            if (const auto division = best_division(problem_, home_, members_)) {
                if (!call(members_, *division) || !extend(k + 1, call)) return false;
            }
            staffing_ += load;
            members_.erase(members_.begin() + offset);
        }
        return true;
    }

    bool is_apart(Index child) const {
        const auto& apart = problem_.apart_at_home[child];
        if (apart.empty()) return false;
        return std::any_of(members_.begin(), members_.end(), [&](Index other) {
            return std::binary_search(apart.begin(), apart.end(), other);
        });
    }

    const Problem& problem_;
    Index home_;
    std::vector<Index> members_;
    std::vector<Index> free_;
    std::int64_t staffing_ = 0;
    std::int64_t most_ = 0;
};

}  // namespace

std::optional<PatternPool> PatternPool::of(const Problem& problem, const Effort& effort) {
    PatternPool pool{problem.homes.size()};
    for (Index home = 0; home < problem.homes.size(); ++home) {
        const auto& fixed = problem.homes[home].fixed;
        if (!fixed.empty()) {
            if (!home_admits(problem, home, fixed)) return std::nullopt;
            const auto division = best_division(problem, home, fixed);
            if (!division) return std::nullopt;
            pool.add(home, fixed, *division);
        }
        pool.complete_[home] = pool.list_all(problem, home, effort);
        if (!pool.complete_[home]) {
            pool.candidates_[home] = Candidates{problem, home};
            for (const auto pattern : pool.of_home_[home]) {
                const auto children = pool.children_of(pattern);
                pool.known_.emplace(std::pair{home, std::vector(children.begin(), children.end())},
                                    pattern);
            }
        }
    }
    return pool;
}

bool PatternPool::list_all(const Problem& problem, Index home, const Effort& effort) {
    std::size_t count = 0;
    const auto before = patterns_.size();
    const auto children_before = children_.size();
    const auto listed_before = of_home_[home].size();
    const bool all = Listing{problem, home}.each_set([&](const auto& children, const auto& way) {
        add(home, children, way);
        return ++count < effort.most_listed;
    });
    if (all) return true;
    patterns_.resize(before);
    children_.resize(children_before);
    units_.resize(children_before);
    of_home_[home].resize(listed_before);
    return false;
}

void PatternPool::add(Index home, std::span<const Index> children, const Division& division) {
    of_home_[home].push_back(static_cast<Index>(patterns_.size()));
    patterns_.push_back({home, static_cast<Index>(children_.size()),
                         static_cast<Index>(children.size()), division.worth});
    children_.insert(children_.end(), children.begin(), children.end());
    units_.insert(units_.end(), division.units.begin(), division.units.end());
}

std::optional<Index> PatternPool::with(const Problem& problem, Index home,
                                       std::span<const Index> children) {
    if (complete_[home]) {
        for (const auto pattern : of_home_[home]) {
            const auto known = children_of(pattern);
            if (std::equal(known.begin(), known.end(), children.begin(), children.end())) {
                return pattern;
            }
        }
        return std::nullopt;
    }
    const std::pair key{home, std::vector(children.begin(), children.end())};
    if (const auto found = known_.find(key); found != known_.end()) return found->second;
    if (!home_admits(problem, home, children)) return std::nullopt;
    const auto division = best_division(problem, home, children);
    if (!division) return std::nullopt;
    add(home, children, *division);
    known_.emplace(key, of_home_[home].back());
    return of_home_[home].back();
}

}  // namespace wayhome::allocation
