// SPDX-License-Identifier: Apache-2.0
#include "store/sql/connection.hpp"

#include <fmt/format.h>
#include <postgresql/soci-postgresql.h>
#include <soci.h>
#include <sqlite3/soci-sqlite3.h>

#include <deque>
#include <map>
#include <vector>

#include "kernel/expect.hpp"
#include "store/sql/result_columns.hpp"

namespace wayhome::store {
namespace {

using application::Busy;
using application::ConnectionLost;
using application::DiskFull;
using application::StoreFailure;
using application::SyncFailed;
using application::UniqueViolation;

/// What went wrong in the engine's words, without what it was asked to store: SOCI adds the values
/// of the parameters, PostgreSQL in further lines the row, and neither belongs in a log.
std::string words_of(const soci::soci_error& error) {
    const auto message = error.get_error_message();
    return message.substr(0, message.find('\n'));
}

/// SOCI's own form of the parameters, which it knows the names of: :p1 for $1.
std::string with_names(std::string_view text) {
    std::string named;
    for (const char c : text) {
        if (c == '$') {
            named += ":p";
        } else {
            named += c;
        }
    }
    return named;
}

/// The part of `text` after `mark`, up to `end` where that occurs.
std::string part_after(std::string_view text, std::string_view mark, std::string_view end) {
    const auto at = text.find(mark);
    if (at == std::string_view::npos) return std::string{text};
    text.remove_prefix(at + mark.size());
    return std::string{text.substr(0, text.find_first_of(end))};
}

[[noreturn]] void rethrow(std::string_view name, const soci::sqlite3_soci_error& error) {
    constexpr std::string_view unique = "UNIQUE constraint failed: ";
    const auto message = words_of(error);
    const auto words = fmt::format("{}: {}", name, message);
    constexpr int primary = 0xFF;
    switch (error.result()) {
        case 1034:  // SQLITE_IOERR_FSYNC
        case 1290:  // SQLITE_IOERR_DIR_FSYNC
            throw SyncFailed(words);
        default:
            break;
    }
    switch (error.result() & primary) {
        case 5:  // SQLITE_BUSY
        case 6:  // SQLITE_LOCKED
            throw Busy(words);
        case 13:  // SQLITE_FULL
            throw DiskFull(words);
        case 19:  // SQLITE_CONSTRAINT
            if (message.find(unique) != std::string::npos) {
                throw UniqueViolation(part_after(message, unique, " ,"));
            }
            throw StoreFailure(words);
        default:
            throw StoreFailure(words);
    }
}

[[noreturn]] void rethrow(std::string_view name, const soci::postgresql_soci_error& error) {
    const auto message = words_of(error);
    const auto words = fmt::format("{}: {}", name, message);
    const auto state = error.sqlstate();
    if (state == "23505") throw UniqueViolation(part_after(message, "constraint \"", "\""));
    if (state == "53100") throw DiskFull(words);
    if (state == "40001" || state == "40P01" || state == "55P03") throw Busy(words);
    const bool is_gone = error.get_error_category() == soci::soci_error::connection_error ||
                         state.starts_with("08") || state.starts_with("57P");
    if (is_gone) throw ConnectionLost(words);
    throw StoreFailure(words);
}

/// Runs the work and turns what SOCI throws into our own failures.
template <class Work>
auto translated(std::string_view name, Work work) {
    try {
        return work();
    } catch (const soci::sqlite3_soci_error& error) {
        rethrow(name, error);
    } catch (const soci::postgresql_soci_error& error) {
        rethrow(name, error);
    } catch (const soci::soci_error& error) {
        if (error.get_error_category() == soci::soci_error::connection_error) {
            throw ConnectionLost(fmt::format("{}: {}", name, words_of(error)));
        }
        throw StoreFailure(fmt::format("{}: {}", name, words_of(error)));
    }
}

}  // namespace

/// A prepared statement with the places its values are bound to and its columns fetched into.
struct Connection::Statement {
    struct Bound {
        long long number = 0;
        std::string text;
        soci::indicator state = soci::i_ok;
    };
    struct Fetched {
        std::string text;
        soci::indicator state = soci::i_ok;
    };

    Statement(soci::session& session, const Sql& sql, const std::vector<Value>& values)
        : bound(values.size()), fetched(result_columns(sql.text)), handle(session) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            const auto name = fmt::format("p{}", i + 1);
            if (values[i].is_text()) {
                handle.exchange(soci::use(bound[i].text, bound[i].state, name));
            } else {
                handle.exchange(soci::use(bound[i].number, bound[i].state, name));
            }
        }
        for (auto& column : fetched) handle.exchange(soci::into(column.text, column.state));
        texts.resize(fetched.size());
        handle.alloc();
        handle.prepare(with_names(sql.text));
        handle.define_and_bind();
    }

    void take(const std::vector<Value>& values) {
        expect(values.size() == bound.size(), "a statement has the same parameters every time");
        for (std::size_t i = 0; i < values.size(); ++i) {
            bound[i].state = values[i].is_null() ? soci::i_null : soci::i_ok;
            bound[i].number = values[i].number();
            bound[i].text = values[i].text();
        }
    }

    const std::vector<const std::string*>& row() {
        for (std::size_t i = 0; i < fetched.size(); ++i) {
            texts[i] = fetched[i].state == soci::i_null ? nullptr : &fetched[i].text;
        }
        return texts;
    }

    std::deque<Bound> bound;
    std::deque<Fetched> fetched;
    std::vector<const std::string*> texts;
    soci::statement handle;
};

struct Connection::Session {
    explicit Session(const Address& address)
        : soci(address.engine == Engine::sqlite ? *soci::factory_sqlite3()
                                                : *soci::factory_postgresql(),
               address.target) {
        if (address.engine != Engine::sqlite) return;
        auto* const sqlite = static_cast<soci::sqlite3_session_backend*>(soci.get_backend());
        // So that a failed sync can be told from other failures of the disk.
        sqlite_api::sqlite3_extended_result_codes(sqlite->conn_, 1);
        // Takes the place of SQLite's own emptying of the log, whose failures nobody would hear of.
        sqlite_api::sqlite3_wal_hook(sqlite->conn_, note_pages, &pages_in_log);
    }

    static int note_pages(void* pages, sqlite_api::sqlite3*, const char*, int in_log) {
        *static_cast<int*>(pages) = in_log;
        return 0;
    }

    int pages_in_log = 0;
    soci::session soci;
    std::map<std::string, std::unique_ptr<Statement>, std::less<>> statements;
};

Connection::Connection(const Address& address)
    : engine_(address.engine),
      session_(
          translated("opening the database", [&] { return std::make_unique<Session>(address); })) {}

Connection::~Connection() = default;

Connection::Statement& Connection::prepared(const Sql& sql, const std::vector<Value>& values) {
    auto& statements = session_->statements;
    auto kept = statements.find(sql.text);
    if (kept == statements.end()) {
        kept =
            statements.emplace(sql.text, std::make_unique<Statement>(session_->soci, sql, values))
                .first;
    }
    kept->second->take(values);
    return *kept->second;
}

/// A statement that failed is prepared anew the next time: the engine may have dropped it.
template <class Work>
auto Connection::guarded(const Sql& sql, Work work) {
    try {
        return translated(sql.name, work);
    } catch (...) {
        auto& statements = session_->statements;
        if (const auto failed = statements.find(sql.text); failed != statements.end()) {
            statements.erase(failed);
        }
        throw;
    }
}

std::int64_t Connection::change(const Sql& sql, const std::vector<Value>& values) {
    expect(may_change_, "work that only reads changes nothing");
    ++changes_;
    return guarded(sql, [&]() -> std::int64_t {
        auto& statement = prepared(sql, values);
        statement.handle.execute(true);
        return statement.handle.get_affected_rows();
    });
}

void Connection::each(const Sql& sql, const std::vector<Value>& values,
                      const std::function<void(Fields&)>& read) {
    guarded(sql, [&] {
        auto& statement = prepared(sql, values);
        for (bool there = statement.handle.execute(true); there; there = statement.handle.fetch()) {
            Fields fields{sql.name, statement.row()};
            read(fields);
        }
    });
}

void Connection::mark(const Sql& sql) {
    guarded(sql, [&] { prepared(sql, {}).handle.execute(true); });
}

int Connection::pages_in_log() const {
    return session_->pages_in_log;
}

void Connection::empty_log() {
    session_->pages_in_log = 0;
    run("PRAGMA wal_checkpoint(PASSIVE)");
}

void* Connection::sqlite() const {
    if (engine_ != Engine::sqlite) return nullptr;
    return static_cast<soci::sqlite3_session_backend*>(session_->soci.get_backend())->conn_;
}

void Connection::run(std::string_view text) {
    translated(text.substr(0, 40), [&] { session_->soci << std::string{text}; });
}

}  // namespace wayhome::store
