// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/offer/pause.hpp"
#include "application/perform.hpp"
#include "application/queries/legal_standing.hpp"
#include "domain/matching/priority.hpp"
#include "domain/placement/bed_day.hpp"

namespace wayhome::application {

/// One home beside the child, with its beds now and what it was already asked.
struct HomeBeside {
    matching::HomeComparison compared;
    placement::BedCounts beds;
    std::optional<offer::Offer> live_offer;  ///< of this referral: not to be asked twice
    std::optional<Pause> paused;             ///< asking it again needs a recorded reason
};

/// Every home for one referral, none left out (rows C1, C3, C8).
struct ComparedHomes {
    referral::Referral referral;
    child::Child child;
    access::CaseFacts facts;
    access::Disclosure may_read;
    LegalStanding law;
    std::vector<HomeBeside> homes;    ///< in the published order
    std::vector<std::string> to_ask;  ///< facts of the child that are missing, in words
    Problems stops;                   ///< what stops every home from being asked; rarely any
    std::string rules_version;
    CivilDate rules_from{};
    std::string miles_from{};  ///< "the centre of Haringey"; empty where no distance is known
};

/// Compares for a person who may; the view is audited. Advice: it decides nothing.
Answer compare_homes(const Desk& desk, const Asked& asked, ReferralId referral,
                     std::optional<ComparedHomes>& seen);

/// Every child whose search is open, in the published order for a bed of one home (row C2).
struct ChildrenInOrder {
    home::Home home;
    std::vector<matching::ChildInOrder> children;
    std::string rule_in_words;
};

/// For the unit; restricted children the reader is not named for are left out. Nothing where there
/// is no such home.
std::optional<ChildrenInOrder> child_order_for_bed(const Desk& desk, const Asked& asked,
                                                   HomeId home);

}  // namespace wayhome::application
