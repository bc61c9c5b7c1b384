// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/matching/eligibility_rule.hpp"

namespace wayhome::matching {

using Findings = std::vector<Finding>;

// One function a rule; nothing found means it fits. Sentences are complete and in plain words.

Findings legal_basis(const ChildFacts& child, const HomeFacts& home, const Rules& rules);
Findings age_range(const ChildFacts& child, const HomeFacts& home, const Rules& rules);
Findings sex_regime(const ChildFacts& child, const HomeFacts& home, const Rules& rules);
Findings access_and_health(const ChildFacts& child, const HomeFacts& home, const Rules& rules);
Findings areas_to_avoid(const ChildFacts& child, const HomeFacts& home, const Rules& rules);
Findings no_contact(const ChildFacts& child, const HomeFacts& home, const Rules& rules);
Findings building(const ChildFacts& child, const HomeFacts& home, const Rules& rules);
Findings bed_and_staff(const ChildFacts& child, const HomeFacts& home, const Rules& rules);
Findings restriction(const ChildFacts& child, const HomeFacts& home, const Rules& rules);

}  // namespace wayhome::matching
