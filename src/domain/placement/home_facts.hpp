// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "domain/home/home.hpp"
#include "domain/matching/home_facts.hpp"
#include "domain/placement/bed_day.hpp"

namespace wayhome::placement {

/// What comparing needs to know of a home beside its own record.
struct HomeNow {
    const HomeDay& beds;
    std::vector<matching::ResidentFacts> residents;
    int half_beds_in_use = 0;
    std::string area_code;           ///< GSS code of the area it is in; empty where not known
    std::optional<bool> restricted;  ///< by a notice of the regulator
};

/// A home as comparing sees it. Staff of 0 half-beds on record means not known. A bed closed by the
/// regulator shows as closed; `restricted` is for a notice against the whole home.
matching::HomeFacts home_facts(const home::Home& home, const HomeNow& now);

}  // namespace wayhome::placement
