// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/matching/suitability.hpp"

namespace wayhome::matching {

/// A component's score with the words behind it.
struct Assessed {
    ScoreRange score;
    std::string evidence;
};

Assessed needs_met(const ChildFacts& child, const HomeFacts& home, const Rules& rules);
Assessed risk_manageable(const ChildFacts& child, const HomeFacts& home, const Rules& rules);
Assessed distance_part(const ChildFacts& child, const HomeFacts& home, std::optional<Distance> away,
                       const Rules& rules);
Assessed continuity(const ChildFacts& child, const HomeFacts& home, const Rules& rules);
Assessed wishes(const ChildFacts& child, const HomeFacts& home);
Assessed length_of_stay(const ChildFacts& child, const HomeFacts& home);
Assessed identity(const ChildFacts& child, const HomeFacts& home, const Rules& rules);

}  // namespace wayhome::matching
