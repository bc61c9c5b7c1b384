// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace wayhome {

/// Whether the bytes are well-formed UTF-8 with no control character but tab and line end.
bool is_plain_text(std::string_view bytes);

/// Whether the bytes are well-formed UTF-8, whatever characters they hold.
bool is_utf8(std::string_view bytes);

/// How many characters (code points) well-formed UTF-8 has: what a length limit counts.
std::size_t length_in_characters(std::string_view text);

/// Without spaces, tabs and line ends at either side.
std::string_view trimmed(std::string_view text);

}  // namespace wayhome
