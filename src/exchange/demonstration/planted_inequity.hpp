// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/child/child.hpp"
#include "exchange/demonstration/request_plan.hpp"

namespace wayhome::demonstration {

/// The unfairness that the demonstration has on purpose, so that measures of equity have something
/// true to find. Invented: it says nothing about any home, and no published figure is behind it.
/// In four searches of five for a child recorded as Black (SSDA903 codes BCRB, BAFR and BOTH) one
/// home more is asked and declines than would be for any other child, with words about the group
/// that say nothing of this child. Whether and when a place is found is left as it is.
inline constexpr double declined_once_more = 0.8;

/// The code the additional decline has.
inline constexpr auto reason_of_unfair_decline = "group_stability";

bool is_treated_unfairly(const child::Child& child);

/// The plan of a search for that child.
RequestPlan with_planted_inequity(Chance& chance, RequestPlan plan, const child::Child& child);

}  // namespace wayhome::demonstration
