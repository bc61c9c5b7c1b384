// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "planning/simulation/distribution.hpp"

namespace wayhome::simulation {

/// The unit of time is the day; a year has 365.25 of them.
inline constexpr double days_in_a_year = 365.25;

/// The largest seed: every whole number up to it is exact in any JSON reader.
inline constexpr std::uint64_t largest_seed = (std::uint64_t{1} << 53) - 1;

/// Replications are run, added up and handed on in blocks of this many, so that any split of the
/// work over threads, processes and machines adds up to the same bytes.
inline constexpr std::uint64_t replications_in_a_block = 64;

/// One stream of referrals.
struct Demand {
    std::string name;
    std::string pathway;           ///< welfare, youth_custody, remand or police_custody
    double arrivals_per_year = 0;  ///< Poisson
    Distribution patience_days;    ///< from referral to withdrawal, where no place was found
    Distribution stay_days;        ///< in the secure home, until ready to leave
    double needs_step_down = 0;    ///< probability that she then needs a step-down place
    std::optional<Distribution> step_down_stay_days;  ///< there where the probability is above 0
};

enum class ProvisionKind { secure, step_down };

struct Provision {
    std::string name;
    ProvisionKind kind = ProvisionKind::secure;
    std::uint32_t places = 0;
};

/// Starts empty, runs `warm_up_days` unmeasured, then measures [warm_up, warm_up + days).
struct Horizon {
    double warm_up_days = 0;
    double days = 0;
};

/// What would happen over years: model SD-1 and its sums. Children wait in one line for the places
/// of all secure homes; whoever is ready for step-down and finds no place keeps her secure bed.
struct Study {
    std::string name;
    Horizon horizon;
    std::uint64_t replications = 1;
    std::uint64_t seed = 0;
    std::vector<Demand> demand;
    std::vector<Provision> provision;

    std::uint32_t places(ProvisionKind kind) const;
};

}  // namespace wayhome::simulation
