// SPDX-License-Identifier: Apache-2.0
#include "planning/simulation/sampler.hpp"

#include <algorithm>

#include "planning/simulation/inverse_gamma.hpp"

namespace wayhome::simulation {

Sampler::Sampler(const Distribution& distribution) {
    if (const auto* const exponential = std::get_if<Exponential>(&distribution)) {
        kind_ = Kind::exponential;
        location_ = exponential->mean;
    } else if (const auto* const lognormal = std::get_if<Lognormal>(&distribution)) {
        kind_ = Kind::lognormal;
        const double variance = std::log1p(lognormal->cv * lognormal->cv);
        location_ = std::log(lognormal->mean) - variance / 2;
        scale_ = std::sqrt(variance);
    } else if (const auto* const gamma = std::get_if<Gamma>(&distribution)) {
        kind_ = Kind::gamma;
        location_ = 1 / (gamma->cv * gamma->cv);
        scale_ = gamma->mean * gamma->cv * gamma->cv;
    } else if (const auto* const fixed = std::get_if<Deterministic>(&distribution)) {
        location_ = fixed->value;
    } else {
        kind_ = Kind::empirical;
        values_ = std::get<Empirical>(distribution).values;
    }
}

double Sampler::less_usual(double u) const {
    if (kind_ == Kind::gamma) return scale_ * inverse_gamma(location_, u);
    const auto count = values_.size();
    const auto place = static_cast<std::size_t>(u * static_cast<double>(count));
    return values_[std::min(place, count - 1)];
}

}  // namespace wayhome::simulation
