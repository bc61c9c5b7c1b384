// SPDX-License-Identifier: Apache-2.0
#include "planning/simulation/block.hpp"

namespace wayhome::simulation {

void Moments::add(double value) {
    ++count;
    const double distance = value - mean;
    mean += distance / static_cast<double>(count);
    squares += distance * (value - mean);
}

void Moments::join(const Moments& later) {
    if (later.count == 0) return;
    if (count == 0) {
        *this = later;
        return;
    }
    const auto here = static_cast<double>(count);
    const auto there = static_cast<double>(later.count);
    const double distance = later.mean - mean;
    count += later.count;
    mean += distance * there / (here + there);
    squares += later.squares + distance * distance * here * there / (here + there);
}

void Block::add(const Tally& tally) {
    const auto placed_here = static_cast<double>(tally.placed);
    const auto withdrawn_here = static_cast<double>(tally.withdrawn);
    secure_held.add(tally.secure_held);
    secure_blocked.add(tally.secure_blocked);
    step_down_held.add(tally.step_down_held);
    waiting.add(tally.waiting);
    const double placed_distance = placed_here - placed.mean;
    placed.add(placed_here);
    withdrawn.add(withdrawn_here);
    placed_with_withdrawn += placed_distance * (withdrawn_here - withdrawn.mean);
    if (tally.placed > 0) wait_of_placed.add(tally.waited_by_placed / placed_here);
    placed_in_all += tally.placed;
    withdrawn_in_all += tally.withdrawn;
    events += tally.events;
}

void Block::join(const Block& later) {
    if (placed.count > 0 && later.placed.count > 0) {
        const auto here = static_cast<double>(placed.count);
        const auto there = static_cast<double>(later.placed.count);
        placed_with_withdrawn += (later.placed.mean - placed.mean) *
                                 (later.withdrawn.mean - withdrawn.mean) * here * there /
                                 (here + there);
    }
    placed_with_withdrawn += later.placed_with_withdrawn;
    secure_held.join(later.secure_held);
    secure_blocked.join(later.secure_blocked);
    step_down_held.join(later.step_down_held);
    waiting.join(later.waiting);
    placed.join(later.placed);
    withdrawn.join(later.withdrawn);
    wait_of_placed.join(later.wait_of_placed);
    placed_in_all += later.placed_in_all;
    withdrawn_in_all += later.withdrawn_in_all;
    events += later.events;
}

Block joined(const std::vector<Block>& blocks) {
    Block all;
    for (const auto& each : blocks) all.join(each);
    return all;
}

}  // namespace wayhome::simulation
