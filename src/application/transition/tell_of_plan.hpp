// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/desk.hpp"

namespace wayhome::application {

/// Tells those whom an event of a plan concerns. An escalation goes to the managers of the child's
/// council, who stand for its director; an overdue closing to the unit, whose step it is.
void tell_of_plan(Work& work, const journal::Event& event, const referral::Referral& referral,
                  transition::PlanEvent what);

}  // namespace wayhome::application
