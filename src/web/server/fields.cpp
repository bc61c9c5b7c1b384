// SPDX-License-Identifier: Apache-2.0
#include "web/server/fields.hpp"

namespace wayhome::web {

void Fields::add(std::string name, std::string value) {
    entries_.emplace_back(std::move(name), std::move(value));
}

std::optional<std::string_view> Fields::first(std::string_view name) const {
    for (const auto& [entry_name, value] : entries_) {
        if (entry_name == name) return value;
    }
    return std::nullopt;
}

std::vector<std::string_view> Fields::all(std::string_view name) const {
    std::vector<std::string_view> values;
    for (const auto& [entry_name, value] : entries_) {
        if (entry_name == name) values.emplace_back(value);
    }
    return values;
}

}  // namespace wayhome::web
