// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/instance.hpp"

#include <algorithm>
#include <tuple>

namespace wayhome::allocation {

std::vector<const Child*> by_receipt(const Instance& instance) {
    std::vector<const Child*> order;
    for (const auto& each : instance.children) order.push_back(&each);
    std::sort(order.begin(), order.end(), [](const Child* a, const Child* b) {
        return std::tie(a->received, a->id) < std::tie(b->received, b->id);
    });
    return order;
}

}  // namespace wayhome::allocation
