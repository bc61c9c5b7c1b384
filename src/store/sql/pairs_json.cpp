// SPDX-License-Identifier: Apache-2.0
#include "store/sql/pairs_json.hpp"

#include <nlohmann/json.hpp>

#include "application/store_failure.hpp"

namespace wayhome::store {

std::string to_json(const Pairs& pairs) {
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
