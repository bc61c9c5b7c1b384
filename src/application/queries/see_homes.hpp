// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "application/desk.hpp"
#include "domain/placement/bed_day.hpp"

namespace wayhome::application {

/// One home with its beds at this moment and the closures of today; no child's particulars.
struct HomeBeds {
    home::Home home;
    placement::HomeDay day;
    std::vector<home::BedClosure> closures;
};

/// Every home, in order of name (row E1).
std::vector<HomeBeds> see_homes(const Desk& desk, const Asked& asked);
/// Nothing where there is no such home.
std::optional<HomeBeds> see_home_beds(const Desk& desk, const Asked& asked, HomeId home);

}  // namespace wayhome::application
