// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wayhome::store {

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// Pairs of texts as they are kept in one column: [["name","value"],...], in their order.
std::string to_json(const Pairs& pairs);
/// And back; StoreFailure for any other text.
Pairs pairs_from_json(const std::string& json);

}  // namespace wayhome::store
