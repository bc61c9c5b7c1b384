// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace wayhome::simulation {

/// What one replication came to. Counts and averages are of the window; `events` and the children
/// of the conservation law are of the whole run.
struct Tally {
    double secure_held = 0;  ///< average number of secure beds held, blocked ones too
    double secure_blocked = 0;
    double step_down_held = 0;
    double waiting = 0;
    std::uint64_t placed = 0;
    std::uint64_t withdrawn = 0;
    double waited_by_placed = 0;  ///< days, added up over those placed
    std::uint64_t events = 0;     ///< referrals, withdrawals, ends of stay and of step-down
    std::uint64_t referred = 0;   ///< whole run
    std::uint64_t gone = 0;       ///< whole run: withdrawn, or left for good
    std::uint64_t present = 0;    ///< at the end: waiting, in a secure bed or in step-down
};

}  // namespace wayhome::simulation
