// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "planning/allocation/instance.hpp"
#include "planning/allocation/plan.hpp"

namespace wayhome::allocation {

/// A plan that was found by looking at every one.
struct BruteForce {
    Objective objective{};
    std::vector<Place> places;
};

/// Every plan that keeps the rules; written from the text of the rules and sharing nothing with the
/// solver. For a handful of children.
void each_plan(const Instance& instance,
               const std::function<void(const Objective&, const std::vector<Place>&)>& call);

/// The best of all, ties settled by the order of receipt; nothing where the fixings cannot hold.
std::optional<BruteForce> best_by_brute_force(const Instance& instance);

}  // namespace wayhome::allocation
