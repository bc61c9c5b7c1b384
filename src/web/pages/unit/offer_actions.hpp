// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/offer/offer.hpp"

namespace wayhome::web {

/// Something the unit may do with an offer; listed with the reason when it is not possible now
/// (row F9).
struct OfferAction {
    std::string text;
    std::string part;     ///< of its page's address, after the offer's
    std::string why_not;  ///< empty when it can be done
};
std::vector<OfferAction> unit_offer_actions(const offer::Offer& offer);

}  // namespace wayhome::web
