// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/perform.hpp"
#include "application/queries/legal_standing.hpp"

namespace wayhome::application {

/// One home that was asked for a child in police detention.
struct HomeAsked {
    std::string home;
    std::optional<Instant> asked;
    std::optional<Instant> answered;
    offer::OfferStatus status;
    std::string reason;  ///< code of its decline; empty otherwise
};

/// What the court is told when no secure place was found in time (row G6). Only facts of the
/// record; who signs it answers for it.
struct SeenCertificate {
    referral::Referral referral;
    child::Child child;
    std::string force;  ///< the police force that asked
    std::string suite;
    std::optional<Instant> charged;
    std::optional<Instant> court;
    std::string serious_harm;  ///< why the public needs protection, in the sergeant's words
    std::vector<HomeAsked> homes;
    Instant failed;  ///< when the search ended
    std::string by;  ///< who ended it: a person, or the system at court time
    access::CaseFacts facts;
    access::Disclosure may_read;
    LegalStanding law;
};

/// Reads it for those who asked and the unit; not found while the search has not failed, and on
/// other pathways. The view is audited.
Answer see_certificate(const Desk& desk, const Asked& asked, ReferralId referral,
                       std::optional<SeenCertificate>& seen);

/// Whether the referral has one.
bool has_certificate(const referral::Referral& referral);

}  // namespace wayhome::application
