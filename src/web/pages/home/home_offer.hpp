// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>

#include "application/queries/see_offer_to_home.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

/// Reads the offer in the address for a person of a home and shows one of two pages: about an offer
/// the home has a right to, or about one that has ended. Anything else is not there.
Response with_home_offer(const Visit& visit,
                         const std::function<Response(const application::OfferToHome&)>& live,
                         const std::function<Response(const application::EndedOffer&)>& ended);

/// Who answers in law for a home's decision, as a sentence.
std::string answerable_for(const application::OfferToHome& page);

/// Whether this person may answer the offer at this moment.
bool may_answer(const Visit& visit, const application::OfferToHome& page);

}  // namespace wayhome::web
