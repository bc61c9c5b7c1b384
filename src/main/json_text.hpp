// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace wayhome {

/// The text as a JSON string, quotation marks included. Bytes that are no UTF-8 become "?".
std::string json_string(std::string_view text);

}  // namespace wayhome
