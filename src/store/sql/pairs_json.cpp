// SPDX-License-Identifier: Apache-2.0
#include "store/sql/pairs_json.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>

#include "application/store_failure.hpp"

namespace wayhome::store {

namespace {

bool is_plain(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char each) {
        return each >= ' ' && each <= '~' && each != '"' && each != '\\';
    });
}

/// Most pairs need no escape, and are written without building the list first.
std::string plain_json(const Pairs& pairs) {
    std::string json = "[";
    for (const auto& [name, value] : pairs) {
        if (json.size() > 1) json += ',';
        json += "[\"";
        json += name;
        json += "\",\"";
        json += value;
        json += "\"]";
    }
    return json + "]";
}

}  // namespace

std::string to_json(const Pairs& pairs) {
    const bool plain = std::all_of(pairs.begin(), pairs.end(), [](const auto& each) {
        return is_plain(each.first) && is_plain(each.second);
    });
    if (plain) return plain_json(pairs);
    auto list = nlohmann::json::array();
    for (const auto& [name, value] : pairs) list.push_back({name, value});
    return list.dump();
}

Pairs pairs_from_json(const std::string& json) {
    const auto list = nlohmann::json::parse(json, nullptr, false);
    const auto unreadable = [] {
        return application::StoreFailure("a list of pairs in the database cannot be read");
    };
    if (!list.is_array()) throw unreadable();
    Pairs pairs;
    for (const auto& pair : list) {
        const bool good =
            pair.is_array() && pair.size() == 2 && pair[0].is_string() && pair[1].is_string();
        if (!good) throw unreadable();
        pairs.emplace_back(pair[0].get<std::string>(), pair[1].get<std::string>());
    }
    return pairs;
}

}  // namespace wayhome::store
