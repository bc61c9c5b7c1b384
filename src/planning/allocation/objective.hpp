// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace wayhome::allocation {

/// What is maximised, each level before the next: need times load placed in bands 1 and 2, minus
/// the equity shortfalls, bands 3 and 4, suitability less penalties, closeness, continuity.
enum class Level : std::size_t {
    band_1,
    band_2,
    equity,
    band_3,
    band_4,
    suitability,
    closeness,
    continuity
};

constexpr std::size_t level_count = 8;

constexpr std::array<std::string_view, level_count> level_names = {
    "n1", "n2", "equity", "n3", "n4", "suitability", "closeness", "continuity"};

/// One value a level, in their order; compared as they are listed.
using Objective = std::array<std::int64_t, level_count>;

constexpr std::size_t at(Level level) {
    return static_cast<std::size_t>(level);
}

/// The level that a band of urgency (1 to 4) counts in.
constexpr Level level_of_band(int band) {
    constexpr std::array levels = {Level::band_1, Level::band_2, Level::band_3, Level::band_4};
    return levels[static_cast<std::size_t>(band - 1)];
}

}  // namespace wayhome::allocation
