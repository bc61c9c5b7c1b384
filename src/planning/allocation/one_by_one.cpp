// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/one_by_one.hpp"

#include <algorithm>
#include <numeric>
#include <tuple>

#include "planning/allocation/greedy.hpp"

namespace wayhome::allocation {
namespace {

/// Children are numbered by receipt, so the number settles what is left equal.
std::vector<Index> in_order(const Problem& problem, Turn turn) {
    std::vector<Index> order(problem.children.size());
    std::iota(order.begin(), order.end(), Index{0});
    const auto need = [](const Problem::Child& child) { return child.value / child.load; };
    std::sort(order.begin(), order.end(), [&](Index a, Index b) {
        const auto& one = problem.children[a];
        const auto& other = problem.children[b];
        if (turn == Turn::published) {
            return std::tuple{one.band, -need(one), a} < std::tuple{other.band, -need(other), b};
        }
        return std::tuple{one.load, need(one), a} < std::tuple{other.load, need(other), b};
    });
    return order;
}

}  // namespace

OneByOne placed_one_by_one(const Instance& instance, Turn turn) {
    const auto problem = numbered(instance);
    const auto assignment = placed_in_turn(problem, in_order(problem, turn));
    OneByOne made;
    made.objective = objective_of(problem, assignment);
    for (Index child = 0; child < assignment.size(); ++child) {
        if (assignment[child] == nowhere) continue;
        const auto& unit = problem.units[assignment[child]];
        made.places.push_back({problem.children[child].id, problem.homes[unit.home].id, unit.id});
    }
    return made;
}

}  // namespace wayhome::allocation
