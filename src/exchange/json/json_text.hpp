// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace wayhome::json {

/// The text as a JSON string, quotation marks included. Bytes that are no UTF-8 become "?".
std::string quoted(std::string_view text);

/// The shortest text that reads back as the same number; "null" for one that is not finite.
std::string written(double number);

}  // namespace wayhome::json
