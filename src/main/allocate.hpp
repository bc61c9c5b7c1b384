// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "main/command.hpp"

namespace wayhome {

/// `wayhome allocate INSTANCE.json`.
struct AllocateAsked {
    std::string file;
    std::string certificate_file;  ///< where to write the full certificate; empty for nowhere
    bool reasons = true;           ///< say why each unplaced child is in none of the homes
    double reasons_seconds = 60;   ///< for the reasons; the plan has the instance's own limit
    std::size_t most_changes = 3;  ///< entries that a counterfactual may have
};

/// Prints the best plan for everyone who waits as JSON; times go to standard error. Refuses an
/// instance that is not valid, and one whose fixings cannot all hold.
ExitStatus allocate(const AllocateAsked& asked);

}  // namespace wayhome
