// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/queries/see_offer.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

/// Whether the home's responsible individual was told of the offer: its decline was escalated, or
/// nobody answered in time.
bool was_taken_above(const application::SeenOffer& seen);

/// Names of the home's responsible individuals, or that it has none.
std::string who_is_told_above(const application::SeenOffer& seen);

/// Adds who of the home was told, by name (row D6), why, and what they answered.
void add_responsible(const Visit& visit, const application::SeenOffer& seen, SummaryList& list);

}  // namespace wayhome::web
