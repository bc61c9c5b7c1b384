// SPDX-License-Identifier: Apache-2.0
#include "domain/home/geography.hpp"

#include <fmt/format.h>

#include <GeographicLib/Geodesic.hpp>
#include <algorithm>
#include <cmath>

#include "kernel/expect.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::home {
namespace {

constexpr double micro = 1e6;

/// Thousandths of a mile, so that the estimate is worked out in whole numbers.
std::int64_t thousandths_of_a_mile(Distance distance) {
    return distance.metres * 1'000'000 / 1'609'344;
}

}  // namespace

Distance straight_line(Position from, Position to) {
    double metres = 0;
    GeographicLib::Geodesic::WGS84().Inverse(static_cast<double>(from.latitude_micro) / micro,
                                             static_cast<double>(from.longitude_micro) / micro,
                                             static_cast<double>(to.latitude_micro) / micro,
                                             static_cast<double>(to.longitude_micro) / micro,
                                             metres);
    return {std::llround(metres)};
}

TravelTime estimated_travel(Distance straight, const TravelRule& rule) {
    expect(!rule.bands.empty() && !rule.bands.back().up_to_road_miles,
           "a rule for travel times covers every distance");
    const auto road = thousandths_of_a_mile(straight) * rule.road_factor_percent / 100;
    std::int64_t covered = 0;
    std::int64_t milliseconds = 0;
    for (const auto& band : rule.bands) {
        const auto end = band.up_to_road_miles
                             ? std::min(road, std::int64_t{*band.up_to_road_miles} * 1000)
                             : road;
        if (end <= covered) continue;
        milliseconds += (end - covered) * 3'600 / band.miles_per_hour;
        covered = end;
    }
    return {(milliseconds + 30'000) / 60'000};
}

std::string in_words(Distance straight) {
    const auto whole = (straight.metres * 1000 + 804'672) / 1'609'344;
    return fmt::format("{} mile{} in a straight line", whole, whole == 1 ? "" : "s");
}

std::string in_words(TravelTime estimate) {
    const auto to_five = (estimate.minutes + 2) / 5 * 5;
    return fmt::format("about {} by road (estimate)",
                       length_in_words(Minutes{std::max<std::int64_t>(to_five, 5)}));
}

Distance miles(int count) {
    return {std::int64_t{count} * 1'609'344 / 1000};
}

}  // namespace wayhome::home
