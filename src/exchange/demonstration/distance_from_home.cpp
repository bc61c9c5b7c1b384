// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/distance_from_home.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/home/geography.hpp"

namespace wayhome::demonstration {

DistanceFromHome::DistanceFromHome(const Cast& cast, const std::vector<home::Home>& homes) {
    for (const auto& each : cast.london) centres_.emplace(each.organisation, each.centroid);
    for (const auto& each : homes) places_.emplace(each.id, each.position);
}

void DistanceFromHome::count(const CaseFile& file) {
    const auto centre = centres_.find(file.referral().authority);
    const bool counts = file.referral().pathway == referral::Pathway::welfare && file.placement() &&
                        centre != centres_.end();
    if (!counts) return;
    miles_ += home::straight_line(centre->second, places_.at(file.placement()->home)).miles();
    ++placements_;
}

std::string DistanceFromHome::in_words() const {
    return fmt::format(
        "Welfare placements of London's children are {:.0f} miles from home on average here: in a "
        "straight line (GeographicLib, WGS 84) from the centre of the authority to the home. The "
        "review of 2020 printed 192 miles and no method, so its figure is disputed.",
        miles_ / std::max(placements_, 1));
}

}  // namespace wayhome::demonstration
