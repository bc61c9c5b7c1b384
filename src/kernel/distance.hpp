// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <compare>
#include <cstdint>

namespace wayhome {

/// A straight-line distance in metres, zero or more. Not a distance by road.
struct Distance {
    std::int64_t metres;

    /// International miles of 1,609.344 metres.
    double miles() const { return static_cast<double>(metres) / 1609.344; }
    friend auto operator<=>(const Distance&, const Distance&) = default;
};

/// Time on the way in whole minutes, zero or more; always an estimate, and shown as one.
struct TravelTime {
    std::int64_t minutes;
    friend auto operator<=>(const TravelTime&, const TravelTime&) = default;
};

/// A place on the earth in millionths of a degree (WGS 84), so that it is stored exactly.
struct Position {
    std::int64_t latitude_micro;   ///< -90,000,000 to 90,000,000
    std::int64_t longitude_micro;  ///< -180,000,000 to 180,000,000
    friend auto operator<=>(const Position&, const Position&) = default;
};

}  // namespace wayhome
