// SPDX-License-Identifier: Apache-2.0
#include "planning/simulation/inverse_gamma.hpp"

#include <algorithm>
#include <boost/math/special_functions/gamma.hpp>
#include <limits>

namespace wayhome::simulation {

double inverse_gamma(double shape, double p) {
    constexpr double least = std::numeric_limits<double>::min();
    return std::max(least, boost::math::gamma_p_inv(shape, p));
}

}  // namespace wayhome::simulation
