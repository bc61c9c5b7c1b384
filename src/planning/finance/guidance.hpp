// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kernel/time.hpp"

namespace wayhome::finance {

/// From this year of an appraisal on, until the next band, a year is discounted at this rate.
struct RateBand {
    int from_year;     ///< the first band is from year 1
    int basis_points;  ///< hundredths of a per cent a year
};

/// Rates that fall with distance. Year 0 is not discounted.
struct DiscountSchedule {
    std::string code;  ///< standard, health, low
    std::string words;
    std::vector<RateBand> bands;  ///< by year, rising
};

/// How much dearer a kind of asset has come than was first thought.
struct OptimismBias {
    std::string asset;
    std::string words;
    int upper_basis_points;  ///< of the cost, nothing mitigated
};

/// An edition of the guidance on appraisal, as dated data with its source.
struct Guidance {
    std::string edition;  ///< green-book-2026
    std::string source;
    CivilDate in_force_from;
    std::vector<DiscountSchedule> schedules;
    std::vector<OptimismBias> biases;

    const DiscountSchedule* schedule(std::string_view code) const;
    const OptimismBias* bias(std::string_view asset) const;
};

}  // namespace wayhome::finance
