// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/greedy.hpp"

#include <algorithm>
#include <numeric>
#include <optional>

#include "planning/allocation/division.hpp"

namespace wayhome::allocation {
namespace {

struct InHome {
    std::vector<Index> children;
    Division division;
};

std::vector<Index> with(const std::vector<Index>& children, Index more) {
    auto all = children;
    all.insert(std::upper_bound(all.begin(), all.end(), more), more);
    return all;
}

}  // namespace

Assignment placed_in_turn(const Problem& problem, std::span<const Index> order) {
    std::vector<InHome> homes(problem.homes.size());
    for (Index home = 0; home < homes.size(); ++home) {
        homes[home].children = problem.homes[home].fixed;
        homes[home].division =
            best_division(problem, home, homes[home].children).value_or(Division{});
    }
    std::vector<std::vector<Index>> eligible_at(problem.children.size());
    for (Index home = 0; home < homes.size(); ++home) {
        for (const auto& each : problem.homes[home].eligible) {
            eligible_at[each.child].push_back(home);
        }
    }
    for (const auto child : order) {
        if (problem.children[child].fixed_unit != nowhere) continue;
        std::optional<Division> best;
        Index where = 0;
        std::array<std::int64_t, 3> most{};
        for (const auto home : eligible_at[child]) {
            const auto children = with(homes[home].children, child);
            if (!home_admits(problem, home, children)) continue;
            auto division = best_division(problem, home, children);
            if (!division) continue;
            auto gain = division->worth;
            for (std::size_t k = 0; k < gain.size(); ++k) {
                gain[k] -= homes[home].division.worth[k];
            }
            if (best && gain <= most) continue;
            best = std::move(division);
            where = home;
            most = gain;
        }
        if (!best) continue;
        homes[where].children = with(homes[where].children, child);
        homes[where].division = *std::move(best);
    }
    Assignment plan(problem.children.size(), nowhere);
    for (const auto& home : homes) {
        for (std::size_t k = 0; k < home.children.size(); ++k) {
            plan[home.children[k]] = home.division.units[k];
        }
    }
    return plan;
}

Assignment greedy_plan(const Problem& problem) {
    std::vector<Index> order(problem.children.size());
    std::iota(order.begin(), order.end(), Index{0});
    std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) {
        const auto& left = problem.children[a];
        const auto& right = problem.children[b];
        return left.band != right.band ? left.band < right.band : left.value > right.value;
    });
    return placed_in_turn(problem, order);
}

}  // namespace wayhome::allocation
