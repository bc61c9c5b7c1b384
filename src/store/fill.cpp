// SPDX-License-Identifier: Apache-2.0
#include "store/fill.hpp"

#include <malloc.h>
#include <sodium.h>

#include <array>

#include "application/store_failure.hpp"
#include "store/database_url.hpp"
#include "store/filling_history.hpp"
#include "store/sql/sql_records.hpp"
#include "store/sql/transaction.hpp"
#include "store/sqlite/sqlite_connection.hpp"

namespace wayhome::store {
namespace {

/// Those of the tables that only grow and hold most of the rows, and those that ask each new offer
/// for its status.
constexpr Sql indexes_to_make_last{
    "indexes to make last",
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
    "AND (tbl_name IN ('event', 'audit_entry') OR (tbl_name = 'offer' AND sql LIKE '% WHERE %')) "
    "ORDER BY name"};
constexpr Sql tables{"tables",
                     "SELECT name FROM sqlite_master WHERE type = 'table' "
                     "AND name NOT LIKE 'sqlite_%' ORDER BY name"};
constexpr Sql columns{"columns of table",
                      "SELECT name, pk FROM pragma_table_info($1) ORDER BY cid"};

constexpr Sql integrity{"integrity", "SELECT integrity_check FROM pragma_integrity_check"};
constexpr Sql foreign_keys{"foreign keys", "SELECT \"table\" FROM pragma_foreign_key_check"};

Address file_of(const std::string& url) {
    const auto address = address_from(url);
    if (!address || address->engine != Engine::sqlite) {
        throw application::StoreFailure("only a SQLite database is filled or digested whole");
    }
    return *address;
}

struct Index {
    std::string name;
    std::string definition;
};

/// What the rows of a table are read with: its columns as quoted texts, in the order of its key.
struct Reading {
    std::string values;
    std::string order;
};

bool is_left_to_chance(const std::string& table, const std::string& column) {
    return table == "account" && column == "password_hash";
}

void add_to(std::string& list, const std::string& part, const char* between) {
    if (!list.empty()) list += between;
    list += part;
}

Reading reading_of(Connection& connection, const std::string& table) {
    Reading reading;
    connection.each(columns, {table}, [&](Fields& fields) {
        const auto column = fields.text();
        const bool in_key = fields.number() > 0;
        if (in_key) add_to(reading.order, column, ", ");
        if (is_left_to_chance(table, column)) return;
        add_to(reading.values, "quote(" + column + ")", " || ',' || ");
    });
    return reading;
}

class Digest {
  public:
    Digest() { crypto_hash_sha256_init(&state_); }
    void take(const std::string& text) {
        const std::vector<unsigned char> bytes(text.begin(), text.end());
        crypto_hash_sha256_update(&state_, bytes.data(), bytes.size());
    }
    std::string hex() {
        std::array<unsigned char, crypto_hash_sha256_BYTES> bytes{};
        crypto_hash_sha256_final(&state_, bytes.data());
        std::array<char, 2 * crypto_hash_sha256_BYTES + 1> text{};
        return sodium_bin2hex(text.data(), text.size(), bytes.data(), bytes.size());
    }

  private:
    crypto_hash_sha256_state state_{};
};

/// Every port, with the history appended as fast as it can be.
class FillingRecords : public SqlRecords {
  public:
    explicit FillingRecords(Connection& connection)
        : SqlRecords(connection), journal_(connection), audit_trail_(connection) {}

    journal::Journal& journal() override { return journal_; }
    application::AuditTrail& audit_trail() override { return audit_trail_; }
    void finish() { audit_trail_.finish(); }

  private:
    FillingJournal journal_;
    FillingAuditTrail audit_trail_;
};

}  // namespace

namespace {

void fill_file(const std::string& url, const std::function<void(application::Records&)>& work) {
    const auto connection = open_sqlite(file_of(url), Use::fill);
    const auto indexes = connection->all(indexes_to_make_last, {}, [](Fields& fields) {
        auto name = fields.text();
        return Index{std::move(name), fields.text()};
    });
    for (const auto& each : indexes) connection->run("DROP INDEX " + each.name);
    {
        WriteTransaction transaction{*connection};
        FillingRecords records{*connection};
        work(records);
        records.finish();
        transaction.commit();
    }
    for (const auto& each : indexes) connection->run(each.definition);
    connection->run("PRAGMA journal_mode = WAL");  // as everybody opens it from now on
}

}  // namespace

void fill(const std::string& url, const std::function<void(application::Records&)>& work) {
    fill_file(url, work);
    malloc_trim(0);  // what a filling takes, whoever serves the world next has no use for
}

std::string digest(const std::string& url) {
    const auto connection = open_sqlite(file_of(url), Use::read);
    Digest digest;
    for (const auto& table :
         connection->all(tables, {}, [](Fields& fields) { return fields.text(); })) {
        const auto [values, order] = reading_of(*connection, table);
        const auto text = "SELECT " + values + " FROM " + table + " ORDER BY " + order;
        digest.take(table + '\n');
        connection->each({"rows to digest", text}, {},
                         [&](Fields& fields) { digest.take(fields.text() + '\n'); });
    }
    return digest.hex();
}

std::vector<std::string> broken_rules(const std::string& url) {
    const auto connection = open_sqlite(file_of(url), Use::read);
    auto found = connection->all(integrity, {}, [](Fields& fields) { return fields.text(); });
    std::erase(found, "ok");
    connection->each(foreign_keys, {}, [&](Fields& fields) {
        found.push_back("a row of " + fields.text() + " names what is not there");
    });
    return found;
}

}  // namespace wayhome::store
