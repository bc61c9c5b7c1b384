// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace wayhome::store {

/// Bytes as text for a text column (RFC 4648, with padding); and back, StoreFailure for other text.
std::string to_base64(std::string_view bytes);
std::string from_base64(std::string_view text);

}  // namespace wayhome::store
