// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/desk.hpp"
#include "domain/offer/offer.hpp"
#include "domain/placement/placement.hpp"
#include "domain/referral/referral.hpp"

namespace wayhome::application {

/// Records what happened to a referral, tells those whom it concerns and winds its clocks. The
/// referral already has the status the event led to.
void record(Work& work, const referral::Referral& referral, referral::ReferralEvent event,
            journal::Details details = {});
void record(Work& work, const referral::Referral& referral, const offer::Offer& offer,
            offer::OfferEvent event, journal::Details details = {});
void record(Work& work, const referral::Referral& referral, const placement::Placement& placement,
            placement::PlacementEvent event, journal::Details details = {});
/// Events of a hold: "placed", "booked", "expired", "released".
void record_hold(Work& work, const referral::Referral& referral, const placement::Hold& hold,
                 std::string name, journal::Details details = {});

}  // namespace wayhome::application
