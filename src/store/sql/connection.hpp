// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "store/sql/fields.hpp"
#include "store/sql/sql.hpp"
#include "store/sql/value.hpp"

namespace wayhome::store {

enum class Engine { sqlite, postgresql };

enum class Use { write, write_in_bulk, fill, read };

/// A database as the engine names it: a file, or a connection string of libpq.
struct Address {
    Engine engine;
    std::string target;
};

/// One connection to the database, used by one thread at a time. Statements are prepared once and
/// kept; the connection owns what is bound. Failures are thrown as application::StoreFailure and
/// its kinds. SOCI is known in connection.cpp alone.
class Connection {
  public:
    explicit Connection(const Address& address);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    Engine engine() const { return engine_; }

    /// Runs a statement that changes rows; how many it changed. A bug where changes are forbidden.
    std::int64_t change(const Sql& sql, const std::vector<Value>& values = {});
    /// Gives each row to `read`, which takes every column.
    void each(const Sql& sql, const std::vector<Value>& values,
              const std::function<void(Fields&)>& read);
    /// Runs one statement as it stands, without parameters or result: pragmas and definitions.
    void run(std::string_view text);
    /// The same, prepared once: the borders of transactions.
    void mark(const Sql& sql);

    /// The rows, each made by `read` from its fields.
    template <class Read>
    auto all(const Sql& sql, const std::vector<Value>& values, Read read) {
        std::vector<decltype(read(std::declval<Fields&>()))> rows;
        each(sql, values, [&](Fields& fields) { rows.push_back(read(fields)); });
        return rows;
    }

    /// The first row; nothing where there is none.
    template <class Read>
    auto one(const Sql& sql, const std::vector<Value>& values, Read read) {
        std::optional<decltype(read(std::declval<Fields&>()))> row;
        each(sql, values, [&](Fields& fields) {
            if (!row) row.emplace(read(fields));
        });
        return row;
    }

    /// How often something was asked to change here, since the connection was opened.
    std::int64_t changes() const { return changes_; }
    /// Pages of SQLite's write-ahead log after the last commit here; 0 on PostgreSQL, and where
    /// empty_log() has been asked for since.
    int pages_in_log() const;
    /// Moves what the log holds into the database, as far as readers let it.
    void empty_log();

    void forbid_changes() { may_change_ = false; }

    /// SQLite's own connection behind this one, for RowAppender alone; null on PostgreSQL.
    void* sqlite() const;

  private:
    struct Statement;
    struct Session;

    Statement& prepared(const Sql& sql, const std::vector<Value>& values);
    template <class Work>
    auto guarded(const Sql& sql, Work work);

    Engine engine_;
    bool may_change_ = true;
    std::int64_t changes_ = 0;
    std::unique_ptr<Session> session_;
};

}  // namespace wayhome::store
