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

/// Sets the dates of the next update, and of the next review where none stands, from now on.
void begin_cycle(const Work& work, referral::Referral& referral);
/// The same once the whole form was reviewed.
void begin_cycle_reviewed(const Work& work, referral::Referral& referral);

}  // namespace wayhome::application
