// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/transition/plan.hpp"

namespace wayhome::transition {

/// What keeps a plan from a step.
enum class Lacking {
    domains_unwritten,  ///< a domain has no full answer yet
    child_not_asked,    ///< a goal is in somebody else's words
    destination,        ///< none is named
    domains_unsettled   ///< a domain is neither done, nor handed over, nor not needed
};

inline constexpr auto lackings = code_list<Lacking>({
    {Lacking::domains_unwritten, "domains_unwritten",
     "Write a goal, who sees to it and by when for every part of the plan, or why it is not "
     "needed"},
    {Lacking::child_not_asked, "child_not_asked",
     "Ask the child about every goal that is still in somebody else's words"},
    {Lacking::destination, "destination", "Name where the child goes next"},
    {Lacking::domains_unsettled, "domains_unsettled",
     "Say of every part of the plan whether it is done, goes on after the move, or is not needed"},
});

/// The domains without a full answer, in order.
std::vector<Domain> unwritten(const TransitionPlan& plan, CivilDate today);

/// What is lacking before the plan can be sent as a draft.
std::vector<Lacking> lacking_to_draft(const TransitionPlan& plan, CivilDate today);
/// What is lacking before a review can agree it.
std::vector<Lacking> lacking_to_agree(const TransitionPlan& plan, CivilDate today);
/// What is lacking before it is completed.
std::vector<Lacking> lacking_to_complete(const TransitionPlan& plan);

}  // namespace wayhome::transition
