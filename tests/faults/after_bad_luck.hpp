// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "faults/oracle.hpp"
#include "faults/scratch_folder.hpp"

namespace wayhome::faults {

/// Starts the store on the folder as the program would, checks the audit chain, and lets the oracle
/// look at the file; everything that is wrong, in words.
std::vector<std::string> wrong_after_reopening(const ScratchFolder& folder,
                                               const std::vector<Promised>& promised);

/// One line each, for the message of a failed check.
std::string joined(const std::vector<std::string>& lines);

}  // namespace wayhome::faults
