// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "store/sql/connection.hpp"

namespace wayhome::store {

/// What "sqlite:FILE" or "postgresql://..." names; nothing for any other text.
std::optional<Address> address_from(const std::string& url);

}  // namespace wayhome::store
