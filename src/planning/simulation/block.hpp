// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "planning/simulation/tally.hpp"

namespace wayhome::simulation {

/// Count, mean and sum of squared distances from the mean, kept as they come.
/// Welford, Technometrics 4 (1962); joined by Chan, Golub and LeVeque (1979).
struct Moments {
    std::uint64_t count = 0;
    double mean = 0;
    double squares = 0;

    void add(double value);
    void join(const Moments& later);

    friend bool operator==(const Moments&, const Moments&) = default;
};

/// What a block of replications adds up to. A result carries its blocks, so that ranges run apart
/// come together to the very bytes of the single run.
struct Block {
    Moments secure_held;
    Moments secure_blocked;
    Moments step_down_held;
    Moments waiting;
    Moments placed;
    Moments withdrawn;
    Moments wait_of_placed;  ///< over the replications that placed anyone: their mean waits
    double placed_with_withdrawn = 0;  ///< sum of the products of both distances from their means
    std::uint64_t placed_in_all = 0;
    std::uint64_t withdrawn_in_all = 0;
    std::uint64_t events = 0;

    void add(const Tally& tally);
    void join(const Block& later);

    friend bool operator==(const Block&, const Block&) = default;
};

/// The blocks added up from the first to the last, always in that order.
Block joined(const std::vector<Block>& blocks);

}  // namespace wayhome::simulation
