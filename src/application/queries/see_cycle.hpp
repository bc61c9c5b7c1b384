// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "application/cycle/appeal.hpp"
#include "application/cycle/reopen_search.hpp"
#include "application/due/search_cycle.hpp"
#include "application/queries/legal_standing.hpp"

namespace wayhome::application {

/// A referral as the pages of its search's cycle show it: confirming, keeping open, opening again,
/// appealing, cancelling the booked place.
struct SeenCycle {
    referral::Referral referral;
    std::optional<child::Child> child;
    std::string referred_by;
    std::optional<Confirmation> awaited;
    Reopening reopening;
    AppealState appeal;
    std::optional<placement::Placement> booking;  ///< a place whose child has not arrived
    std::string booked_at;                        ///< the home's name; empty where none is booked
    access::CaseFacts facts;
    access::Disclosure may_read;
    LegalStanding law;
};

/// Reads it for a person who has that permission on the case; the view is audited.
Answer see_cycle(const Desk& desk, const Asked& asked, ReferralId referral,
                 access::Permission permission, std::optional<SeenCycle>& seen);

}  // namespace wayhome::application
