// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace wayhome::simulation {

/// The value below which a gamma of this shape and scale 1 falls with probability `p`, 0 < p < 1.
double inverse_gamma(double shape, double p);

}  // namespace wayhome::simulation
