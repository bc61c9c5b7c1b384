// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/sqlite_connection.hpp"

#include <fmt/format.h>

namespace wayhome::store {
namespace {

constexpr Sql journal_mode{"journal mode", "SELECT journal_mode FROM pragma_journal_mode"};

}  // namespace

std::unique_ptr<Connection> open_sqlite(const Address& address, Use use) {
    auto connection = std::make_unique<Connection>(
        Address{Engine::sqlite, fmt::format("dbname=\"{}\" timeout=5", address.target)});
    if (use != Use::read) connection->run("PRAGMA journal_mode = WAL");
    connection->run("PRAGMA synchronous = FULL");
    connection->run("PRAGMA foreign_keys = ON");
    // What a savepoint keeps in case it is undone stays in memory, instead of in a file beside. Not
    // in bulk: each savepoint released walks the whole of what memory keeps.
    if (use != Use::write_in_bulk) connection->run("PRAGMA temp_store = MEMORY");
    const auto mode =
        connection->one(journal_mode, {}, [](Fields& fields) { return fields.text(); });
    if (mode != "wal") {
        throw application::StoreFailure("SQLite cannot keep a write-ahead log beside this file");
    }
    if (use == Use::read) {
        connection->run("PRAGMA query_only = ON");
        connection->forbid_changes();
    }
    return connection;
}

}  // namespace wayhome::store
