// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/outcome.hpp"
#include "application/record_event.hpp"

namespace wayhome::application {

/// Moves one of the machines a step: checks that the event can happen now, saves the new state and
/// records the event, in this transaction. Stale when it cannot happen in the present status or
/// somebody saved meanwhile. The value is raised to what was saved.
Outcome<referral::Referral, Problems> advance(Work& work, referral::Referral referral,
                                              referral::ReferralEvent event,
                                              journal::Details details = {});
Outcome<offer::Offer, Problems> advance(Work& work, const referral::Referral& referral,
                                        offer::Offer offer, offer::OfferEvent event,
                                        journal::Details details = {});
Outcome<placement::Placement, Problems> advance(Work& work, const referral::Referral& referral,
                                                placement::Placement placement,
                                                placement::PlacementEvent event,
                                                journal::Details details = {});

/// Ends a standing hold and records why: "booked", "expired", "withdrawn" or "released".
void end_hold(Work& work, const referral::Referral& referral, placement::Hold hold,
              std::string because);

}  // namespace wayhome::application
