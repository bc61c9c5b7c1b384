// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/desk.hpp"

namespace wayhome::application {

/// Winds the clocks that run while a referral, offer or placement stands as it does, after the
/// event that brought it there. Events that change nothing about time leave them as they run.
void wind(Work& work, const referral::Referral& referral, referral::ReferralEvent after);
void wind(Work& work, const referral::Referral& referral, const offer::Offer& offer,
          offer::OfferEvent after);
void wind(Work& work, const referral::Referral& referral, const placement::Placement& placement,
          placement::PlacementEvent after);

/// The clocks of a referral as it stands now.
void wind(Work& work, const referral::Referral& referral);

/// Winds the clocks of what is open and came into the store without its use cases: from an import,
/// a demonstration, or a version that had no clocks. A search without its dates begins its cycle
/// now. Chasing that is long past is not made up for; what somebody still waits for is. Only
/// referrals without a clock are looked at, a page at a time. Answers how many those were.
int wind_all(Work& work);

}  // namespace wayhome::application
