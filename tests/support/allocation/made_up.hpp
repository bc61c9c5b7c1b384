// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

#include "planning/allocation/instance.hpp"

namespace wayhome::allocation {

/// Numbers from a seed (splitmix64), the same on every machine.
class Draws {
  public:
    explicit Draws(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next();
    /// From least to most, both included.
    int between(int least, int most);
    bool happens(double probability);

  private:
    std::uint64_t state_;
};

/// How large a made-up instance is, and how often what makes it hard appears.
struct Shape {
    int children = 6;
    int homes = 3;
    int units = 2;
    int beds = 2;
    int staffing = 8;
    int admissions = 3;
    int distinct = 1000;  ///< how many different worths there are: few make ties
    double eligible = 0.6;
    double conflict = 0.1;
    double managed = 0.1;
    double fixed = 0.05;
    double equity = 0.5;
};

/// An instance of at most this shape.
Instance made_up(Draws& draws, const Shape& shape);

/// A shape for one of the small nasty cases: cliques, ties everywhere, zero capacities.
Shape nasty_shape(Draws& draws);

}  // namespace wayhome::allocation
