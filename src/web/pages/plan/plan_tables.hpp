// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "application/plan/see_proposed_plan.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

/// The children of the plan in the published order.
std::vector<const application::PlannedChild*> in_published_order(
    const application::SeenProposedPlan& seen);

/// "Band 2, 14 need points".
std::string claim_words(const application::PlannedChild& child);

/// The plan, one at a time, and the easiest first, by band and staff needed.
Html comparison_table(const application::ProposedPlan& proposed);
/// Every child who waits: what is proposed, what else is possible, and why not elsewhere.
Html children_table(const application::SeenProposedPlan& seen);
/// The children whom the plan puts in a home and the reader may see.
Html proposed_at(const application::SeenProposedPlan& seen, const application::PlannedHome& home);
/// Every home: free beds and staff, and whom they are proposed for.
Html homes_table(const application::SeenProposedPlan& seen);
/// How good the plan is known to be, and who checked it.
Html certificate_of(const application::ProposedPlan& proposed);
/// How often plans were followed and bypassed, by reason.
Html choices_of(const application::SeenProposedPlan& seen, const referral::Rulebook& rules);

}  // namespace wayhome::web
