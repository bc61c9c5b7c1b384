// SPDX-License-Identifier: Apache-2.0
#include "planning/simulation/distribution.hpp"

#include <numeric>

namespace wayhome::simulation {
namespace {

struct Mean {
    double operator()(const Exponential& of) const { return of.mean; }
    double operator()(const Lognormal& of) const { return of.mean; }
    double operator()(const Gamma& of) const { return of.mean; }
    double operator()(const Deterministic& of) const { return of.value; }
    double operator()(const Empirical& of) const {
        return std::accumulate(of.values.begin(), of.values.end(), 0.0) /
               static_cast<double>(of.values.size());
    }
};

}  // namespace

double mean_of(const Distribution& distribution) {
    return std::visit(Mean{}, distribution);
}

}  // namespace wayhome::simulation
