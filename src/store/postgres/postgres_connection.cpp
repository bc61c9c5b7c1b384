// SPDX-License-Identifier: Apache-2.0
#include "store/postgres/postgres_connection.hpp"

#include <fmt/format.h>
#include <libpq-fe.h>

#include "kernel/expect.hpp"

namespace wayhome::store {
namespace {

constexpr Sql durability{"durability of the server",
                         "SELECT name FROM pg_settings WHERE setting = 'off' AND name IN ('fsync', "
                         "'full_page_writes', 'synchronous_commit')"};

std::string quoted(std::string_view text) {
    std::string safe = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') safe += '\\';
        safe += c;
    }
    return safe + "'";
}

}  // namespace

std::optional<std::string> postgres_settings(const std::string& url) {
    char* message = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options{
        PQconninfoParse(url.c_str(), &message), &PQconninfoFree};
    const std::unique_ptr<char, decltype(&PQfreemem)> freed{message, &PQfreemem};
    if (!options) return std::nullopt;
    std::string settings;
    for (const auto* option = options.get(); option->keyword != nullptr; ++option) {
        if (option->val == nullptr) continue;
        if (!settings.empty()) settings += ' ';
        settings += fmt::format("{}={}", option->keyword, quoted(option->val));
    }
    return settings;
}

std::unique_ptr<Connection> open_postgres(const Address& address, Use use) {
    auto connection = std::make_unique<Connection>(address);
    connection->run("SET client_min_messages = warning");
    const auto lost = connection->one(durability, {}, [](Fields& fields) { return fields.text(); });
    if (lost) {
        throw application::StoreFailure(fmt::format(
            "this PostgreSQL server may lose what it has acknowledged: turn {} on", *lost));
    }
    if (use == Use::read) {
        // A plan for any filter of the board would sort the whole tab: 600 ms instead of 1 on
        // 20,000 referrals. Planning anew costs less than 1 ms.
        connection->run("SET plan_cache_mode = force_custom_plan");
        connection->forbid_changes();
    }
    return connection;
}

}  // namespace wayhome::store
