// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/load_case.hpp"

namespace wayhome::application {

/// An offer for the home's own decision-maker to answer. Stale, not Forbidden, when it no longer
/// awaits an answer: of two presses at once the second is told that it has changed (row D15).
Outcome<OfferedCase, Problems> offer_to_answer(Work& work, OfferId id, int seen_version);

/// Adds why the home can no longer answer this offer when its time is over, though nobody has
/// marked it yet. An answer on the due second is in time.
void check_can_answer(const Work& work, const offer::Offer& offer, Problems& problems);

}  // namespace wayhome::application
