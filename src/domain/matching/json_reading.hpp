// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace wayhome::matching {

/// A value that JsonText wrote, read again. Views look into the text it was read from, which must
/// outlive it.
struct JsonValue {
    std::string_view written;                                ///< exactly as it stands in the text
    std::string text;                                        ///< of a text; empty otherwise
    std::vector<std::pair<std::string, JsonValue>> members;  ///< of an object, in order
    std::vector<JsonValue> items;                            ///< of an array, in order

    /// The member of that name; nothing where there is none.
    const JsonValue* member(std::string_view name) const;
    /// The whole number written; 0 where it is none.
    int number() const;
};

/// Reads what JsonText writes and no more; nothing where the text is anything else.
std::optional<JsonValue> read_json(std::string_view text);

}  // namespace wayhome::matching
