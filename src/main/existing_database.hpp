// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace wayhome {

/// Refuses with exit 3 a "sqlite:FILE" whose file is not there, so that a typing error makes no
/// empty database; gives the address back otherwise.
const std::string& existing_database(const std::string& database);

}  // namespace wayhome
