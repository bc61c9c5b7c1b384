// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/row_appender.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include "kernel/expect.hpp"

namespace wayhome::store {
namespace {

sqlite3_stmt* statement_of(void* kept) {
    return static_cast<sqlite3_stmt*>(kept);
}

void* prepared(Connection& connection, const Sql& insert) {
    auto* const sqlite = static_cast<sqlite3*>(connection.sqlite());
    expect(sqlite != nullptr, "rows are appended to SQLite alone");
    sqlite3_stmt* statement = nullptr;
    const int result =
        sqlite3_prepare_v3(sqlite, insert.text.data(), static_cast<int>(insert.text.size()),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (result != SQLITE_OK) {
        throw application::StoreFailure(fmt::format("{}: {}", insert.name, sqlite3_errmsg(sqlite)));
    }
    return statement;
}

}  // namespace

RowAppender::RowAppender(Connection& connection, const Sql& insert)
    : name_(insert.name), statement_(prepared(connection, insert)) {}

void RowAppender::Finalize::operator()(void* statement) const {
    sqlite3_finalize(statement_of(statement));
}

RowAppender& RowAppender::number(std::int64_t number) {
    sqlite3_bind_int64(statement_of(statement_.get()), ++given_, number);
    return *this;
}

RowAppender& RowAppender::text(std::string_view text) {
    sqlite3_bind_text(statement_of(statement_.get()), ++given_, text.data(),
                      static_cast<int>(text.size()), nullptr);  // null: it stays, so no copy
    return *this;
}

RowAppender& RowAppender::null() {
    sqlite3_bind_null(statement_of(statement_.get()), ++given_);
    return *this;
}

void RowAppender::append() {
    auto* const statement = statement_of(statement_.get());
    expect(given_ == sqlite3_bind_parameter_count(statement), "every column of a row is given");
    given_ = 0;
    const int result = sqlite3_step(statement);
    sqlite3_reset(statement);
    if (result != SQLITE_DONE) {
        throw application::StoreFailure(fmt::format("{}: {}", name_, sqlite3_errstr(result)));
    }
}

}  // namespace wayhome::store
