// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace wayhome {

/// What a file named on the command line holds. Throws CommandRefused (invalid input) where it
/// cannot be read.
std::string file_bytes(const std::string& file);

}  // namespace wayhome
