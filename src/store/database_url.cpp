// SPDX-License-Identifier: Apache-2.0
#include "store/database_url.hpp"

#include "store/postgres/postgres_connection.hpp"

namespace wayhome::store {

std::optional<Address> address_from(const std::string& url) {
    constexpr std::string_view sqlite = "sqlite:";
    if (url.starts_with(sqlite) && url.size() > sqlite.size()) {
        return Address{Engine::sqlite, url.substr(sqlite.size())};
    }
    if (url.starts_with("postgresql://") || url.starts_with("postgres://")) {
        const auto settings = postgres_settings(url);
        if (settings) return Address{Engine::postgresql, *settings};
    }
    return std::nullopt;
}

}  // namespace wayhome::store
