// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "planning/allocation/instance.hpp"
#include "planning/allocation/plan.hpp"
#include "planning/allocation/relaxation.hpp"

namespace wayhome::allocation {

/// More beds free in a unit, more staffing in its home, or both.
struct Reopening {
    std::string unit;
    std::int64_t beds = 1;
    std::int64_t half_beds = 0;
};

/// What a reopening is worth to everyone waiting: its shadow price, found by planning again.
struct Worth {
    Objective gain{};                    ///< the plan with it less the plan
    std::vector<std::string> placed;     ///< who has a place with it and had none
    std::vector<std::string> displaced;  ///< who had a place and has none with it; rarely anybody

    /// Whether more need is met in some band; what only suits better is no reason to reopen.
    bool meets_more_need() const;
};

/// The home takes no more children at a time than before. The plan is the proved best one of this
/// instance. Nothing where time ran out before the worth was proved.
std::optional<Worth> worth_of(const Instance& instance, const Plan& plan,
                              const Reopening& reopening, const Stop& stop);

}  // namespace wayhome::allocation
