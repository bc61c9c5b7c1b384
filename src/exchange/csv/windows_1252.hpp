// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace wayhome::csv {

/// Whether the bytes are well-formed UTF-8 (overlong forms and surrogates are not).
bool is_utf_8(std::string_view bytes);

/// The text in UTF-8; nothing where a byte has no meaning in Windows-1252.
std::optional<std::string> from_windows_1252(std::string_view bytes);

}  // namespace wayhome::csv
