// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "exchange/json/json.hpp"

namespace wayhome {

/// The document in a file named on the command line. Throws CommandRefused (invalid input), naming
/// the place, where the file cannot be read or is no JSON.
json::Value json_file(const std::string& file);

}  // namespace wayhome
