// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/outcome.hpp"
#include "application/record_event.hpp"

namespace wayhome::application {

/// Records what happened to a period of legal authority and tells those whom it concerns.
void record(Work& work, const referral::Referral& referral, const order::Period& period,
            order::PeriodEvent event, journal::Details details = {});

/// Moves a period a step: checks that the event can happen now, saves the new state and records the
/// event, in this transaction. When a court's authority comes into force, what stands without a
/// court ends with it. Stale as for the other machines.
Outcome<order::Period, Problems> advance(Work& work, const referral::Referral& referral,
                                         order::Period period, order::PeriodEvent event,
                                         journal::Details details = {});

/// Ends what stands for the child without a court's authority, so that its hours stop counting: at
/// that moment, or unused at its own start where it began later.
Outcome<int, Problems> end_time_without_court(Work& work, const referral::Referral& referral,
                                              ChildId child, Instant at,
                                              const std::string& because);

/// The same for a child who never came: no hour of it was used.
Outcome<int, Problems> end_unused_time_without_court(Work& work, const referral::Referral& referral,
                                                     ChildId child, const std::string& because);

}  // namespace wayhome::application
