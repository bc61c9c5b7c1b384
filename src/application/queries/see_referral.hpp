// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/perform.hpp"
#include "application/queries/asked_information.hpp"
#include "application/queries/disclosed_answers.hpp"
#include "application/queries/legal_standing.hpp"

namespace wayhome::application {

/// One offer of a referral, with the names its lines show.
struct OfferAtHome {
    offer::Offer offer;
    std::string home_name;
    std::optional<placement::Hold> hold;  ///< while a bed is kept
    /// By when somebody has to act on it next, and who: the home, the unit, or the one above the
    /// home's manager. A lapse is nobody's any more once the search has gone on.
    std::optional<Instant> next_due;
    bool waits_above = false;  ///< for the home's responsible individual, who was not heard yet
};

struct PlacementAtHome {
    placement::Placement placement;
    std::string home_name;
    std::string bed_name;
};

/// One referral with everything its pages show to this reader. Offers, questions of the unit and
/// other homes' doings are for those who asked and the unit; a home sees its own part alone.
struct SeenReferral {
    referral::Referral referral;
    std::optional<child::Child> child;
    std::string referred_by;  ///< name of the organisation
    std::string authority;
    std::string officer;  ///< empty while nobody has it
    std::vector<DisclosedSection> sections;
    std::vector<AskedInformation> information;
    std::vector<referral::Attachment> attachments;
    std::vector<OfferAtHome> offers;
    std::vector<PlacementAtHome> placements;
    access::CaseFacts facts;
    access::Disclosure may_read;
    LegalStanding law;
    std::optional<journal::Event> ending;  ///< why it ended without a place; not for a home
    bool has_plan = false;                 ///< for leaving: from the day a place was taken up

    /// Those who asked for the place and the unit; they see every home's part.
    bool sees_every_home() const;
};

/// Reads it for a person who may see the referral; the view is audited. `permission` is what the
/// page is for.
Answer see_referral(const Desk& desk, const Asked& asked, ReferralId referral,
                    access::Permission permission, std::optional<SeenReferral>& seen);

}  // namespace wayhome::application
