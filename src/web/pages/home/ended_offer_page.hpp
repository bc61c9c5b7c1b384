// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/queries/see_offer_to_home.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

/// What a home reads of an offer that has ended: its own answer, and why it ended; nothing of the
/// child any more (rows D11, D14).
Response ended_offer_page(const Visit& visit, const application::EndedOffer& ended);

/// How the unit has answered the conditions of a home's yes.
enum class ConditionsAnswer { awaited, agreed, refused, never_given };

/// The conditions of a home's yes, and how the unit answered them; empty where it made none.
Html your_conditions(const offer::Offer& offer, ConditionsAnswer answer);

}  // namespace wayhome::web
