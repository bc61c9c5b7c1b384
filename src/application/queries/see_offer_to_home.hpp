// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/perform.hpp"
#include "application/queries/disclosed_answers.hpp"
#include "application/queries/see_offer.hpp"
#include "domain/matching/mix.hpp"
#include "domain/placement/bed_day.hpp"

namespace wayhome::application {

/// A child who lives in the home or is booked in, in the least detail a decision needs.
struct GroupMember {
    std::string unit;
    std::string bed;
    std::optional<int> age;  ///< in whole years; none where not known or restricted
    child::Sex sex = child::Sex::unknown;
    bool is_expected = false;  ///< booked, and not there yet
};

/// What the comparison says of the home itself; advice. Staff is counted in half beds: two are what
/// one bed needs.
struct AdviceToHome {
    std::vector<matching::MixFinding> group;   ///< prohibitions first
    std::optional<int> half_beds_of_staff;     ///< on shift; nothing where the home has not said
    std::optional<int> half_beds_spare_after;  ///< once the child has come; may be below zero
};

/// Everything a home's decision page shows.
struct OfferToHome {
    SeenOffer seen;
    std::string authority_name;
    std::string referred_by_name;
    AdviceToHome advice;
    std::vector<DisclosedSection> sections;  ///< the child's own words first (row I2)
    std::vector<GroupMember> group;
    placement::HomeDay beds;
    std::vector<std::string> decision_makers;  ///< names of manager and deputies
    bool may_ask_extension = false;  ///< the clock offers one, and it was not asked for or given
    bool clock_is_proposal = false;  ///< the time to answer is a proposal not yet agreed by homes
    std::string clock_counting;      ///< "by the clock" or "in working hours"
    std::string clock_source;        ///< where the time to answer comes from
};

/// An offer whose file the home has no right to, or no longer: it was declined, lapsed, was
/// recalled, or another home's place was taken up. Its own answer stays readable.
struct EndedOffer {
    offer::Offer offer;
    std::string reference;
    std::optional<journal::Event> end;  ///< what ended it or its booking, with the reason
    std::string end_by;                 ///< name of the organisation that ended it
};

/// What a home sees at the address of an offer; one of the two is filled in.
struct HomeOfferView {
    std::optional<OfferToHome> live;
    std::optional<EndedOffer> ended;
};

/// Reads an offer for a person of the home it was made to; the view is audited.
Answer see_offer_to_home(const Desk& desk, const Asked& asked, OfferId offer, HomeOfferView& view);

}  // namespace wayhome::application
