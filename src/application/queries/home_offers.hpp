// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/desk.hpp"

namespace wayhome::application {

/// One line of a home's offers. An offer that has ended says nothing of the child any more.
struct HomeOffer {
    offer::Offer offer;
    std::string reference;
    referral::Pathway pathway;
    std::string initials;    ///< empty where the home has no right to the file, or no longer
    std::string where;       ///< its page for the actor; empty where there is none
    std::optional<int> age;  ///< in whole years today; none where not known or not to be shown
};

/// The offers of the actor's own home: live ones soonest due first, then ended ones, newest first.
std::vector<HomeOffer> home_offers(const Desk& desk, const access::Actor& actor);

}  // namespace wayhome::application
