// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/sqlite_backup.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <filesystem>
#include <memory>

#include "application/store_failure.hpp"

namespace wayhome::store {
namespace {

using Database = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

[[noreturn]] void fail(int code) {
    const auto words = fmt::format("the backup failed: {}", sqlite3_errstr(code));
    if (code == SQLITE_FULL) throw application::DiskFull(words);
    throw application::StoreFailure(words);
}

Database open(const std::string& file, int flags) {
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(file.c_str(), &handle, flags, nullptr);
    Database database{handle, &sqlite3_close};
    if (code != SQLITE_OK) fail(code);
    sqlite3_busy_timeout(handle, 5000);
    return database;
}

void copy(const std::string& from, const std::string& into) {
    const auto source = open(from, SQLITE_OPEN_READWRITE);
    const auto target = open(into, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3_backup* const running = sqlite3_backup_init(target.get(), "main", source.get(), "main");
    if (running == nullptr) fail(sqlite3_errcode(target.get()));
    // All pages in one step: a backup in several would begin again at every write of others.
    const int stepped = sqlite3_backup_step(running, -1);
    const int finished = sqlite3_backup_finish(running);
    if (stepped != SQLITE_DONE) fail(stepped);
    if (finished != SQLITE_OK) fail(finished);
}

}  // namespace

void back_up_sqlite(const std::string& from, const std::string& into) {
    if (std::filesystem::exists(into)) {
        throw application::StoreFailure("the file to be made exists already");
    }
    try {
        copy(from, into);
    } catch (...) {
        remove_sqlite(into);
        throw;
    }
}

void remove_sqlite(const std::string& file) {
    for (const auto* const ending : {"", "-wal", "-shm", "-journal"}) {
        std::filesystem::remove(file + ending);
    }
}

}  // namespace wayhome::store
