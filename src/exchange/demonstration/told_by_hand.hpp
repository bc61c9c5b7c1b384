// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/demonstration/storyteller.hpp"

namespace wayhome::demonstration {

// Stories whose steps are told one by one, so that a world has every status a case can rest in
// whatever chance decides.

/// One search with an answer of every kind: more time asked for, a decline to review, one
/// escalated, one home that let its time run out, and one that accepts with conditions.
void every_answer(Storyteller& teller);
/// A referral that was just sent, one an officer has, and one the unit waits for an answer on.
void just_sent(Storyteller& teller);
void in_triage(Storyteller& teller);
void waiting_for_an_answer(Storyteller& teller);
/// A child with a place, on the road to it.
void on_the_road(Storyteller& teller);
/// A place that was lost: the child did not arrive, or the booking was cancelled.
void did_not_arrive(Storyteller& teller);
void cancelled(Storyteller& teller);
/// A draft that nobody sent.
void draft_expired(Storyteller& teller);

/// How long before a world's present each begins.
inline constexpr Days told_in_days{2};
inline constexpr Days draft_begun{40};

}  // namespace wayhome::demonstration
