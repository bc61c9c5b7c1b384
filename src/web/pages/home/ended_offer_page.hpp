// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/queries/see_offer_to_home.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

/// What a home reads of an offer that has ended: its own answer, and why it ended; nothing of the
/// child any more (rows D11, D14).
Response ended_offer_page(const Visit& visit, const application::EndedOffer& ended);

/// The conditions of a home's yes, and whether the unit agreed them; empty where it made none.
Html your_conditions(const offer::Offer& offer);

}  // namespace wayhome::web
