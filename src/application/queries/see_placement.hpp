// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "application/perform.hpp"
#include "application/queries/legal_standing.hpp"

namespace wayhome::application {

/// One placement with everything its page shows.
struct SeenPlacement {
    placement::Placement placement;
    referral::Referral referral;
    child::Child child;
    home::Home home;
    std::string authority_name;
    access::Disclosure may_read;
    LegalStanding law;
};

/// Reads a placement that is booked or lived in for a person of its home; the view is audited. The
/// home's right to it ends with the child's departure.
Answer see_placement(const Desk& desk, const Asked& asked, PlacementId placement,
                     std::optional<SeenPlacement>& seen);

}  // namespace wayhome::application
