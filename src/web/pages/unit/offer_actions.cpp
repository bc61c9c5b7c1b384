// SPDX-License-Identifier: Apache-2.0
#include "web/pages/unit/offer_actions.hpp"

namespace wayhome::web {
namespace {

using offer::OfferStatus;

std::string why_no_review(const offer::Offer& offer) {
    const bool awaits_review =
        offer.status == OfferStatus::declined || offer.status == OfferStatus::escalated;
    return awaits_review ? "" : "there is no decline that awaits review.";
}

std::string why_no_extension(const offer::Offer& offer) {
    if (offer.status == OfferStatus::extension_requested) return "";
    return offer.extended ? "more time was already given once." : "the home has not asked for it.";
}

std::string why_no_conditions(const offer::Offer& offer) {
    if (offer.status != OfferStatus::accepted_with_conditions) {
        return "the home has not accepted with conditions.";
    }
    return offer.conditions_agreed ? "the conditions are agreed already." : "";
}

std::string why_no_recall(const offer::Offer& offer) {
    const bool possible = offer::after(offer.status, offer::OfferEvent::recalled).has_value();
    return possible ? "" : "this offer has ended.";
}

}  // namespace

std::vector<OfferAction> unit_offer_actions(const offer::Offer& offer) {
    return {
        {"Review the decline", "decline-review", why_no_review(offer)},
        {"Give or refuse more time", "extension-answer", why_no_extension(offer)},
        {"Answer the conditions", "conditions-answer", why_no_conditions(offer)},
        {"Recall the offer", "recall", why_no_recall(offer)},
    };
}

}  // namespace wayhome::web
