// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstdint>
#include <vector>

#include "planning/simulation/distribution.hpp"
#include "planning/simulation/inverse_normal.hpp"

namespace wayhome::simulation {

/// Turns one uniform number into one length of time, always the same way round, so that common
/// random numbers stay in step: a distribution made ready to be asked millions of times.
class Sampler {
  public:
    Sampler() = default;
    explicit Sampler(const Distribution& distribution);

    /// Days, above zero; `u` in (0, 1).
    double at(double u) const {
        switch (kind_) {
            case Kind::exponential:
                return -location_ * std::log(u);
            case Kind::lognormal:
                return std::exp(location_ + scale_ * inverse_normal(u));
            case Kind::deterministic:
                return location_;
            default:
                return less_usual(u);
        }
    }

  private:
    enum class Kind : std::uint8_t { exponential, lognormal, deterministic, gamma, empirical };

    double less_usual(double u) const;

    Kind kind_ = Kind::deterministic;
    double location_ = 1;  ///< mean, mean of the logarithm, value or shape
    double scale_ = 0;     ///< of the logarithm, or of the gamma
    std::vector<double> values_;
};

}  // namespace wayhome::simulation
