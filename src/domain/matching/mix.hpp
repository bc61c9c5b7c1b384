// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/matching/child_facts.hpp"
#include "domain/matching/home_facts.hpp"
#include "domain/matching/rules.hpp"

namespace wayhome::matching {

/// One effect of this child on the children already there, or of theirs on this child. The sentence
/// tells the category and never who.
struct MixFinding {
    std::string code;
    std::string words;  ///< the category
    MixScope scope;
    MixStatus status;
    std::optional<UnitId> unit;  ///< where it counts; none for the whole home
    std::string sentence;
    std::string mitigation;
};

/// The effect on the group (row C8).
struct GroupEffect {
    std::vector<MixFinding> findings;  ///< whole home first, then by unit; prohibitions first
    std::vector<UnitId> open_to;  ///< units for the child with a free bed and nothing prohibited
    std::optional<UnitId> best;   ///< of these, the one with least to manage, then by name
    std::optional<int>
        half_beds_spare_after;  ///< staff left when the child has come; may be below 0

    bool prohibits_home() const;
    /// Findings to manage in that unit, whole-home ones included.
    int to_manage_in(UnitId unit) const;
};

GroupEffect group_effect(const ChildFacts& child, const HomeFacts& home, const Rules& rules);

}  // namespace wayhome::matching
