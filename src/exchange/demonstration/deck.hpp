// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "exchange/demonstration/chance.hpp"

namespace wayhome::demonstration {

/// Values in a random order of which a stated share is drawn exactly: a small world meets its
/// figures without a large one's luck.
inline std::vector<bool> deck_of(Chance& chance, std::size_t all, std::size_t yes) {
    std::vector<char> cards(all, 0);
    std::fill_n(cards.begin(), std::min(all, yes), char{1});
    chance.shuffle(cards);
    return {cards.begin(), cards.end()};
}

inline std::size_t share_of(std::size_t all, double share) {
    return static_cast<std::size_t>(std::lround(static_cast<double>(all) * share));
}

/// Lengths with exactly that mean, none shorter or longer than the bounds.
inline std::vector<double> lengths_with_mean(Chance& chance, std::size_t count, double mean,
                                             double least, double most) {
    constexpr double variation = 0.8;
    std::vector<double> lengths;
    for (std::size_t i = 0; i < count; ++i) lengths.push_back(chance.lognormal(mean, variation));
    constexpr int rounds = 20;  // clamping moves the mean a little; each round moves it back
    for (int round = 0; round < rounds && count > 0; ++round) {
        double sum = 0.0;
        for (auto& each : lengths) sum += each = std::clamp(each, least, most);
        for (auto& each : lengths) each *= mean * static_cast<double>(count) / sum;
    }
    for (auto& each : lengths) each = std::clamp(each, least, most);
    return lengths;
}

}  // namespace wayhome::demonstration
