// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/candidates.hpp"

#include <algorithm>

namespace wayhome::allocation {
namespace {

/// The number of a child among those who are eligible, or nowhere.
Index number_of(const std::vector<Problem::Eligible>& eligible, Index child) {
    const auto found =
        std::lower_bound(eligible.begin(), eligible.end(), child,
                         [](const auto& each, Index wanted) { return each.child < wanted; });
    return found != eligible.end() && found->child == child
               ? static_cast<Index>(found - eligible.begin())
               : nowhere;
}

}  // namespace

Candidates::Candidates(const Problem& problem, Index home) {
    const auto& place = problem.homes[home];
    std::vector<Index> first_limit;
    for (auto unit = place.first_unit; unit != place.past_unit; ++unit) {
        first_limit.push_back(static_cast<Index>(limits.size()));
        for (const auto& [trait, most] : problem.units[unit].limits) limits.push_back(most);
    }
    const auto numbered = [&](const std::vector<Index>& children) {
        std::vector<Index> numbers;
        for (const auto child : children) {
            const auto number = number_of(place.eligible, child);
            if (number != nowhere) numbers.push_back(number);
        }
        return numbers;
    };
    all.resize(place.eligible.size());
    for (std::size_t k = 0; k < all.size(); ++k) {
        const auto child = place.eligible[k].child;
        all[k].apart_at_home = numbered(problem.apart_at_home[child]);
        all[k].apart_in_unit = numbered(problem.apart_in_unit[child]);
        for (const auto& [other, amount] : problem.managed[child]) {
            const auto number = number_of(place.eligible, other);
            if (number != nowhere) all[k].managed.push_back({number, amount});
        }
        const auto& traits = problem.children[child].traits;
        for (const auto& option : place.eligible[k].options) {
            auto& counted = all[k].limits.emplace_back();
            auto limit = first_limit[option.unit - place.first_unit];
            for (const auto& [trait, most] : problem.units[option.unit].limits) {
                const bool has = std::find(traits.begin(), traits.end(), trait) != traits.end();
                if (has) counted.push_back(limit);
                ++limit;
            }
        }
    }
}

}  // namespace wayhome::allocation
