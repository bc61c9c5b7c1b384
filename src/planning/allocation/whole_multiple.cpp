// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/whole_multiple.hpp"

#include <cmath>
#include <numeric>

namespace wayhome::allocation {
namespace {

constexpr std::int64_t largest_scale = 1'000'000;
constexpr std::int64_t rough_scale = 65'536;
constexpr double tolerance = 1e-7;

/// The least denominator up to the largest scale that the value is near a multiple of; 0 for none.
std::int64_t denominator_of(double value) {
    double rest = value - std::floor(value);
    std::int64_t before = 0;
    std::int64_t denominator = 1;
    const double fraction = rest;
    for (int step = 0; step < 24; ++step) {
        const double multiple = fraction * static_cast<double>(denominator);
        if (std::abs(multiple - std::round(multiple)) < tolerance) return denominator;
        rest = 1 / rest;
        const auto term = static_cast<std::int64_t>(std::floor(rest));
        rest -= std::floor(rest);
        if (term > largest_scale || rest <= 0) return 0;
        const auto next = term * denominator + before;
        before = denominator;
        denominator = next;
        if (denominator > largest_scale) return 0;
    }
    return 0;
}

}  // namespace

std::int64_t scale_to_whole(std::span<const double> values) {
    std::int64_t scale = 1;
    for (const double value : values) {
        const double multiple = value * static_cast<double>(scale);
        if (std::abs(multiple - std::round(multiple)) < tolerance * static_cast<double>(scale)) {
            continue;
        }
        const auto denominator = denominator_of(value);
        if (denominator == 0) return rough_scale;
        scale = std::lcm(scale, denominator);
        if (scale > largest_scale) return rough_scale;
    }
    return scale;
}

}  // namespace wayhome::allocation
