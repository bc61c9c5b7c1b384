// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "main/command.hpp"

namespace wayhome {

/// `wayhome allocate INSTANCE.json`.
struct AllocateAsked {
    std::string file;
    std::string certificate_file;  ///< where to write the full certificate; empty for nowhere
};

/// Prints the best plan for everyone who waits as JSON; times go to standard error. Refuses an
/// instance that is not valid, and one whose fixings cannot all hold.
ExitStatus allocate(const AllocateAsked& asked);

}  // namespace wayhome
