// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "planning/simulation/block.hpp"

namespace wayhome::simulation {

/// An estimate with half the width of its 95 per cent interval (Student). No mean where nothing
/// was measured, no interval where it was measured once.
struct Estimate {
    std::optional<double> mean;
    std::optional<double> half_width_95;
};

struct Measures {
    Estimate secure_held;  ///< blocked beds too
    Estimate secure_blocked;
    Estimate step_down_held;
    Estimate waiting;
    Estimate placed;               ///< in the window of one replication
    Estimate withdrawn;            ///< in the window of one replication
    Estimate placed_share;         ///< all placed / all placed or withdrawn: a ratio of totals
    Estimate wait_of_placed_days;  ///< zeros included; mean over replications of their mean waits
};

Estimate estimated(const Moments& moments);

/// The ratio of totals has the interval of its linearisation: d = placed - ratio x total.
Measures measured(const Block& all);

}  // namespace wayhome::simulation
