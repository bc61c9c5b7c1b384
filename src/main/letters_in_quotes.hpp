// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace wayhome {

/// The line, counted from 1, where the text of a TOML file has a letter beyond ASCII outside of
/// quotation marks and remarks, or begins a text of several lines; nothing where there is none.
/// What toml++ 3.3 does with either is undefined (its issue 295).
std::optional<std::size_t> line_beyond_ascii(std::string_view toml);

}  // namespace wayhome
