// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "planning/allocation/instance.hpp"
#include "planning/allocation/plan.hpp"

namespace wayhome::allocation {

/// How many children, by what decides how hard they are to place. Reported, never maximised.
struct Tally {
    int children = 0;
    std::array<int, 4> by_band{};  ///< band 1 first
    int more_than_one_bed = 0;     ///< need more staff than one bed's
    int two_beds = 0;              ///< need the staff of two beds, or more
    std::int64_t suitability = 0;  ///< the sum over those who are placed
};

/// Of everybody in the instance; nobody has a place, so suitability is 0.
Tally tally_of_waiting(const Instance& instance);
/// Of those who have a place.
Tally tally_of_placed(const Instance& instance, const std::vector<Place>& places);

}  // namespace wayhome::allocation
