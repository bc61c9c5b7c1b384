// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/matching/suitability.hpp"

namespace wayhome::matching {

/// Something wanted of a home, with its weight as far as that is known.
struct Wanted {
    int lightest;
    int heaviest;
    bool certain;                 ///< false where it may turn out not to be wanted at all
    std::optional<bool> offered;  ///< nothing where the home has not said
};

/// The weighted share of what is wanted that the home offers, 0 to 1,000: the least and the most it
/// can turn out to be once everything is known. All of it where nothing is wanted. Whole numbers,
/// rounded towards the outside of the range.
ScoreRange coverage(const std::vector<Wanted>& wanted);

}  // namespace wayhome::matching
