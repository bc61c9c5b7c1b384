// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "kernel/distance.hpp"
#include "kernel/time.hpp"

namespace wayhome::home {

/// The length of the shortest line over the ellipsoid of the earth (WGS 84), in whole metres. Not a
/// distance by road.
Distance straight_line(Position from, Position to);

/// How fast one travels within a stretch of the road.
struct SpeedBand {
    std::optional<int> up_to_road_miles;  ///< from the start; none for the last band
    int miles_per_hour;                   ///< more than zero
};

/// Assumption: a dated rule of thumb that makes a travel time out of a straight line. Nobody has
/// measured the road.
struct TravelRule {
    int road_factor_percent = 100;  ///< 130: the road is taken to be 1.3 times the straight line
    std::vector<SpeedBand> bands;   ///< in order of distance; the last without an end
    CivilDate from{};
    std::string source;
};

/// An estimate by road; a longer line never takes less time. Needs at least one band.
TravelTime estimated_travel(Distance straight, const TravelRule& rule);

/// "57 miles in a straight line", to the nearest mile.
std::string in_words(Distance straight);
/// "about 1 hour 30 minutes by road (estimate)", to the nearest five minutes.
std::string in_words(TravelTime estimate);

/// International miles as metres, rounded down.
Distance miles(int count);

}  // namespace wayhome::home
