// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "planning/simulation/philox.hpp"

namespace wayhome::simulation {

/// What a draw decides. A child's draws depend on nothing but her number and their purpose, so two
/// scenarios give the same child the same fortune (common random numbers).
enum class Purpose : std::uint32_t { referral, stay, step_down };

/// Two numbers in (0, 1), never 0 and never 1, with 52 random bits each.
struct Uniforms {
    double first;
    double second;
};

/// The draws of one replication. Key: the seed. Counter: the child, the stream of demand with the
/// purpose, and the replication.
class Draws {
  public:
    Draws(std::uint64_t seed, std::uint64_t replication)
        : key_{low(seed), high(seed)}, replication_{low(replication), high(replication)} {}

    /// `child` counts the referrals of one stream of demand from 0.
    Uniforms of(std::uint32_t demand, std::uint32_t child, Purpose purpose) const {
        const auto bits = philox({child, (demand << 4U) | static_cast<std::uint32_t>(purpose),
                                  replication_[0], replication_[1]},
                                 key_);
        return {uniform(bits[0], bits[1]), uniform(bits[2], bits[3])};
    }

  private:
    static std::uint32_t low(std::uint64_t of) { return static_cast<std::uint32_t>(of); }
    static std::uint32_t high(std::uint64_t of) { return static_cast<std::uint32_t>(of >> 32U); }

    static double uniform(std::uint32_t upper, std::uint32_t lower) {
        const std::uint64_t bits = (std::uint64_t{upper} << 32U) | lower;
        return (static_cast<double>(bits >> 12U) + 0.5) * 0x1p-52;
    }

    PhiloxKey key_;
    std::array<std::uint32_t, 2> replication_;
};

}  // namespace wayhome::simulation
