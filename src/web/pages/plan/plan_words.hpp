// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "application/plan/see_proposed_plan.hpp"

namespace wayhome::web {

/// "The plan has a place for 21 of the 65 children who wait…": the plan beside the two others.
std::vector<std::string> totals_in_words(const application::ProposedPlan& proposed);

/// Why a child is not in one home, as a sentence; with the loss where it was worked out.
std::string reason_words(const application::ProposedPlan& proposed,
                         const application::PlannedChild& child,
                         const allocation::HomeReason& reason);

/// The kind of reason, to gather homes under: "Does not fit".
std::string reason_heading(allocation::ReasonCode code);

/// What a smallest change is, each entry a sentence. Children are never named.
std::vector<std::string> change_words(const application::ProposedPlan& proposed,
                                      const std::vector<allocation::Change>& changes);

/// What a level of the objective is to people.
std::string level_words(allocation::Level level);

/// What is under way for a child: "Asked: Oakhaven"; empty where nothing is.
std::string under_way_words(const application::ProposedPlan& proposed,
                            const application::PlannedChild& child);

/// The plan's identifier as people quote it: the first characters of its hash.
std::string short_hash(const std::string& hash);

}  // namespace wayhome::web
