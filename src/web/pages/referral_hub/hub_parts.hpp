// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/queries/see_referral.hpp"
#include "web/html/html.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

/// The pages of one referral that stand beside each other.
enum class HubTab { standing, timeline, outlook };
/// Links to them; the outlook only for those who may compare homes.
enum class WithOutlook { yes, no };
Html hub_tabs(ReferralId referral, HubTab current, WithOutlook with_outlook = WithOutlook::yes);

// The parts of a referral's page, in the order they stand on it.

/// Status, pathway, clock, who has it; why it ended without a place.
Html standing_of(const Visit& visit, const application::SeenReferral& seen);
/// What is due and from whom, soonest first, with the next one as a countdown.
Html due_of(const Visit& visit, const application::SeenReferral& seen);
/// What this person can do, and what cannot be done now with the reason.
Html actions_of(const Visit& visit, const application::SeenReferral& seen);
/// Every home asked, with its answer in its own words.
Html offers_of(const Visit& visit, const application::SeenReferral& seen);
/// The unit's questions with their answers; a form for the one that waits for this person.
Html information_of(const Visit& visit, const application::SeenReferral& seen,
                    const std::vector<FieldError>& errors);
/// The answers this reader may read, by section, folded.
Html answers_of(const application::SeenReferral& seen);
/// The documents this reader may open, and the ways to add one and to print the referral.
/// The way to the record of who looked at or changed the child's file, for those who may read it
/// (row L5).
Html access_of(const Visit& visit, const application::SeenReferral& seen);
Html documents_of(const Visit& visit, const application::SeenReferral& seen);

}  // namespace wayhome::web
