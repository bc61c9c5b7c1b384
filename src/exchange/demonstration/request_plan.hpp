// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <bitset>
#include <optional>
#include <vector>

#include "domain/referral/form/behaviour.hpp"
#include "domain/referral/pathway.hpp"
#include "exchange/demonstration/extent.hpp"
#include "exchange/demonstration/organisations.hpp"

namespace wayhome::demonstration {

enum class Ending { placed, withdrawn, search_failed, not_eligible };

using BehaviourSet = std::bitset<14>;  ///< by the order of referral::behaviours

/// What is to become of one referral; its story is told from this.
struct RequestPlan {
    home::Authority authority;
    bool london = false;
    referral::Pathway pathway = referral::Pathway::welfare;
    referral::Urgency urgency = referral::Urgency::planned;
    Instant submitted{};
    Ending ending = Ending::placed;
    Seconds open_for{};  ///< from sending to arrival, or to the end of the search
    Seconds stay{};      ///< of a child who is placed
    child::Sex sex = child::Sex::female;
    int age = 15;
    BehaviourSet behaviours;
    std::optional<int> rounds = {};      ///< of offers before the last; where empty, chance decides
    double asks_one_more = 0.0;          ///< how often a round of offers goes to one home more
    bool is_declined_once_more = false;  ///< first of all, as planted_inequity.hpp says
};

/// The requests of one year of the history, by time. The London figures follow the review for
/// London Councils (2020): 121 welfare requests a year of which fewer than half were placed, 4.2
/// and 2.5 months, 21 and 12 children living away on average, 18 open. Behaviours follow Table 3 of
/// What Works for Children's Social Care (2022), column 2021. The rest is invented.
std::vector<RequestPlan> plan_year(Chance& chance, const Cast& cast, const Extent& extent,
                                   Instant from, Instant now);

}  // namespace wayhome::demonstration
