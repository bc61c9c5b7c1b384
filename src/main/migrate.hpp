// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "main/command.hpp"

namespace wayhome {

/// `wayhome migrate`: brings the schema up to date, and gives a store that has no rules yet the
/// ones that come with the program.
ExitStatus migrate(const std::string& database);

}  // namespace wayhome
