// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "application/compare/resident_answers.hpp"
#include "domain/home/authority.hpp"
#include "domain/matching/comparison.hpp"
#include "domain/placement/bed_day.hpp"

namespace wayhome::application {

/// One home as it is now, as comparing sees it.
struct HomeNow {
    home::Home home;
    placement::HomeDay beds;
    matching::HomeFacts facts;
};

/// Every home with those who live there, read once for any number of comparisons.
struct HomesNow {
    std::vector<HomeNow> homes;
    std::vector<home::Authority> authorities;  ///< by whose centres distances are told

    std::vector<matching::HomeFacts> facts() const;
    const HomeNow* home(HomeId id) const;
};
HomesNow homes_now(Work& work, ResidentAnswers& known, Reading reading);

/// The child's facts as this referral's answers and the records give them now; nothing while no
/// child is named. A person to keep apart who lives in one of the homes is found by the name.
std::optional<matching::ChildFacts> facts_of(Work& work, const referral::Referral& referral,
                                             const HomesNow& homes);

}  // namespace wayhome::application
