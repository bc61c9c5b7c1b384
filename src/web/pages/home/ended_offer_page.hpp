// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/queries/see_offer_to_home.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

/// What a home reads of an offer that has ended: its own answer, and why it ended; nothing of the
/// child any more (rows D11, D14).
Response ended_offer_page(const Visit& visit, const application::EndedOffer& ended);

/// Adds the home's own answer: when, the reason and the words of a decline, and what would make a
/// yes possible.
void add_home_answer(const Visit& visit, const offer::Offer& offer, SummaryList& list);

/// How the unit has answered the conditions of a home's yes.
enum class ConditionsAnswer { awaited, agreed, refused, never_given };

/// The conditions of a home's yes, and how the unit answered them; empty where it made none.
Html your_conditions(const offer::Offer& offer, ConditionsAnswer answer);

}  // namespace wayhome::web
