// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/chance.hpp"

#include <cmath>
#include <numbers>

namespace wayhome::demonstration {

IdBits Chance::next() {
    IdBits bits{};
    for (std::size_t half = 0; half < 2; ++half) {
        auto drawn = engine_();
        for (std::size_t i = 0; i < 8; ++i) {
            bits[half * 8 + i] = static_cast<std::uint8_t>(drawn & 0xFFU);
            drawn >>= 8U;
        }
    }
    return bits;
}

double Chance::part() {
    return static_cast<double>(engine_() >> 11U) * 0x1.0p-53;
}

std::size_t Chance::below(std::size_t count) {
    return static_cast<std::size_t>(part() * static_cast<double>(count));
}

int Chance::between(int least, int most) {
    return least + static_cast<int>(below(static_cast<std::size_t>(most - least + 1)));
}

Seconds Chance::between(Seconds least, Seconds most) {
    return least + Seconds{static_cast<Seconds::rep>(
                       below(static_cast<std::size_t>((most - least).count() + 1)))};
}

double Chance::exponential(double mean) {
    return -mean * std::log(1.0 - part());
}

double Chance::normal() {
    const double radius = std::sqrt(-2.0 * std::log(1.0 - part()));
    return radius * std::cos(2.0 * std::numbers::pi * part());
}

double Chance::lognormal(double mean, double variation) {
    const double variance = std::log(1.0 + variation * variation);
    return std::exp(std::log(mean) - variance / 2.0 + std::sqrt(variance) * normal());
}

std::size_t Chance::weighted(std::span<const double> weights) {
    double sum = 0.0;
    for (const auto weight : weights) sum += weight;
    double left = part() * sum;
    for (std::size_t i = 0; i + 1 < weights.size(); ++i) {
        left -= weights[i];
        if (left < 0.0) return i;
    }
    return weights.size() - 1;
}

}  // namespace wayhome::demonstration
