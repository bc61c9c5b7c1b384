// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <variant>
#include <vector>

namespace wayhome::simulation {

/// How long something lasts, in days. Every member is finite and above zero.
struct Exponential {
    double mean;
};
struct Lognormal {
    double mean;
    double cv;  ///< standard deviation / mean
};
struct Gamma {
    double mean;
    double cv;
};
struct Deterministic {
    double value;
};
/// One of the values seen, each as likely as another.
struct Empirical {
    std::vector<double> values;  ///< ascending, at least one
};

using Distribution = std::variant<Exponential, Lognormal, Gamma, Deterministic, Empirical>;

double mean_of(const Distribution& distribution);

}  // namespace wayhome::simulation
