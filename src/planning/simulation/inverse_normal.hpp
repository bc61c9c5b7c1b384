// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace wayhome::simulation {

/// The value below which a standard normal falls with probability `p`, 0 < p < 1; relative error
/// about 1e-16. Wichura, algorithm AS 241 (PPND16), Applied Statistics 37 (1988).
double inverse_normal(double p);

}  // namespace wayhome::simulation
