// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

namespace wayhome::store {

/// How many columns a statement that begins with SELECT gives: one more than the commas of its list
/// outside brackets and quotes. Zero for every other statement.
std::size_t result_columns(std::string_view sql);

}  // namespace wayhome::store
