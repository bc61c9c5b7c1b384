// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/sqlite_connection.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <mutex>

namespace wayhome::store {
namespace {

constexpr Sql journal_mode{"journal mode", "SELECT journal_mode FROM pragma_journal_mode"};

/// Each connection is used by one thread at a time, so SQLite need not lock each of its calls, nor
/// count its memory under one lock of the whole program. Refused where SQLite has started already,
/// which costs time and nothing else.
void leave_locking_to_us() {
    static std::once_flag once;
    std::call_once(once, [] {
        static_cast<void>(sqlite3_config(SQLITE_CONFIG_MULTITHREAD));
        static_cast<void>(sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0));
    });
}

/// What a crash would do to the file is of no matter here, so nothing is written twice or synced.
/// Checks of single columns are left to the test that fills a database: SQLite would build each
/// list of allowed codes anew for every row.
void prepare_to_fill(Connection& connection) {
    connection.run("PRAGMA journal_mode = MEMORY");
    connection.run("PRAGMA synchronous = OFF");
    connection.run("PRAGMA cache_size = -131072");  // KiB
    connection.run("PRAGMA foreign_keys = ON");
    connection.run("PRAGMA ignore_check_constraints = ON");
}

}  // namespace

std::unique_ptr<Connection> open_sqlite(const Address& address, Use use) {
    leave_locking_to_us();
    auto connection = std::make_unique<Connection>(
        Address{Engine::sqlite, fmt::format("dbname=\"{}\" timeout=5", address.target)});
    if (use == Use::fill) {
        prepare_to_fill(*connection);
        return connection;
    }
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
