// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "application/desk.hpp"

namespace wayhome::application {

/// The re-confirmation of an open search (row B6): by when the referrer has to say that it is still
/// needed, and what happens otherwise.
struct Confirmation {
    Instant due;
    bool whole_review;  ///< of the whole form, not only the short update
    Instant warned;     ///< when the referrer is reminded
    Instant ceases;     ///< when an unconfirmed search ends
};

/// The confirmation that a searching referral awaits; nothing on clocks that have no such cycle.
std::optional<Confirmation> confirmation_of(const Work& work, const referral::Referral& referral);

/// Whether the whole form of an open search is to be reviewed with the next confirmation.
bool awaits_whole_review(const referral::Referral& referral);

/// Sets the next update a cycle from now, and the first review. A review that stands and comes
/// before that update moves to it: the search opens, opens again, or is kept open by the unit lead.
void begin_cycle(const Work& work, referral::Referral& referral);
/// The short update was given: the review stays where it is.
void go_on_with_cycle(const Work& work, referral::Referral& referral);
/// The whole form was reviewed: both dates are counted from now.
void begin_cycle_reviewed(const Work& work, referral::Referral& referral);

}  // namespace wayhome::application
