// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/offer/escalation.hpp"
#include "application/perform.hpp"
#include "application/queries/legal_standing.hpp"

namespace wayhome::application {

/// One offer with everything its page shows, for the unit and for the home.
struct SeenOffer {
    offer::Offer offer;
    referral::Referral referral;
    child::Child child;
    home::Home home;
    std::optional<placement::Hold> hold;  ///< while a bed is kept for the child
    std::optional<Instant> review_due;    ///< of a decline, or of an answer from above it
    access::Disclosure may_read;          ///< which parts of the child's file
    LegalStanding law;
    std::optional<Escalation> escalation{};              ///< to those above the home, for the unit
    std::vector<std::string> responsible_individuals{};  ///< of the home, for the unit
};

/// Reads it inside a view that is audited already.
Answer read_offer(Work& work, OfferId wanted, std::optional<SeenOffer>& seen);

/// Reads it for a person who may see the offer; the view is audited.
Answer see_offer(const Desk& desk, const Asked& asked, OfferId offer,
                 std::optional<SeenOffer>& seen);

}  // namespace wayhome::application
