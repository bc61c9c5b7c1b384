// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "application/queries/see_offer.hpp"
#include "domain/matching/frozen_comparison.hpp"

namespace wayhome::application {

/// What an offer was sent on, the same comparison made now, and what differs (row C6).
struct SentOn {
    matching::FrozenComparison then;
    matching::FrozenComparison now;
    matching::ChangedSince changed;
};

/// One offer for the unit, with what it was sent on; none where no facts were kept with it. The
/// view is audited.
Answer see_offer_and_its_facts(const Desk& desk, const Asked& asked, OfferId offer,
                               std::optional<SeenOffer>& seen, std::optional<SentOn>& sent_on);

}  // namespace wayhome::application
