// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "planning/appraisal/appraisal.hpp"
#include "planning/simulation/philox.hpp"

namespace wayhome::appraisal {

/// Scores and weights of a sample, keyed by seed, sample and place, so that any sample can be had
/// alone.
class DrawnScores {
  public:
    explicit DrawnScores(const Appraisal& appraisal);

    /// By option, by criterion: a certain score is itself, an uncertain one drawn from its normal
    /// conditioned on [0, 100].
    void draw(std::uint64_t sample, std::vector<double>& scores) const;

    /// Uniform on the simplex.
    void draw_weights(std::uint64_t sample, std::vector<double>& weights) const;

  private:
    struct Uncertain {
        std::size_t place;  ///< in the list of scores
        double mean;
        double sd;
        double below;   ///< probability of less than 0
        double inside;  ///< probability of 0 to 100
    };

    simulation::PhiloxKey key_;
    std::vector<double> certain_;
    std::vector<Uncertain> uncertain_;
};

}  // namespace wayhome::appraisal
