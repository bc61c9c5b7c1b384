// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>

#include "kernel/expect.hpp"
#include "kernel/id.hpp"
#include "kernel/time.hpp"

namespace wayhome::demonstration {

/// The one source of chance of a demonstration world: the Mersenne Twister of Matsumoto and
/// Nishimura (1998), whose numbers the language's standard fixes; distributions are made from it
/// here by inversion, because the standard leaves its own open. Also the source of its ids.
class Chance : public IdSource {
  public:
    explicit Chance(std::uint64_t seed) : engine_(seed) {}

    IdBits next() override;

    /// From 0 up to but not including 1, in steps of 2^-53.
    double part();
    bool happens(double probability) { return part() < probability; }
    /// 0 to `count` - 1; the count is more than zero.
    std::size_t below(std::size_t count);
    /// Both ends included.
    int between(int least, int most);
    Seconds between(Seconds least, Seconds most);
    /// Exponential with that mean.
    double exponential(double mean);
    /// Lognormal with that mean and coefficient of variation (Box and Muller 1958).
    double lognormal(double mean, double variation);
    /// The index drawn with probability in proportion to its weight; weights are not all zero.
    std::size_t weighted(std::span<const double> weights);

    template <class Many>
    const auto& one_of(const Many& many) {
        expect(!std::empty(many), "there is something to choose from");
        return many[below(std::size(many))];
    }
    template <class Many>
    void shuffle(Many& many) {
        for (std::size_t left = many.size(); left > 1; --left) {
            std::swap(many[left - 1], many[below(left)]);
        }
    }

  private:
    double normal();

    std::mt19937_64 engine_;
};

}  // namespace wayhome::demonstration
