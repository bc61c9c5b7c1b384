// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "main/command.hpp"

namespace wayhome {

/// `wayhome backup`: copies a SQLite database, in use or not, into a new file.
ExitStatus backup(const std::string& database, const std::string& file);

}  // namespace wayhome
