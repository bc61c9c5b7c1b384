// SPDX-License-Identifier: Apache-2.0
#include "main/restore.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <string_view>

#include "application/recompute_states.hpp"
#include "application/store_failure.hpp"
#include "store/registry.hpp"
#include "store/verify_audit.hpp"

namespace wayhome {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view sqlite = "sqlite:";

[[noreturn]] void refuse(ExitStatus status, const std::string& words) {
    throw CommandRefused{status, words};
}

/// What was proved of the copy, in words.
std::string proved(const std::string& database, const std::string& file) {
    const auto registry = store::open_registry(database);
    const auto audit = store::verify_audit(*registry);
    if (audit.bad) {
        refuse(ExitStatus::invalid_input,
               fmt::format("{}: audit entry {}: {}", file, audit.bad->number, audit.bad->why));
    }
    const auto states = application::recompute_states(*registry);
    if (!states.differences.empty()) {
        refuse(ExitStatus::invalid_input,
               fmt::format("{}: {} states are not what their events lead to; the first is {}", file,
                           states.differences.size(), states.differences.front().words));
    }
    return fmt::format("{} audit entries unbroken, {} states as their {} events lead to",
                       audit.good, states.subjects, states.events);
}

void remove_database(const fs::path& file) {
    for (const auto* const ending : {"", "-wal", "-shm"}) fs::remove(file.string() + ending);
}

}  // namespace

ExitStatus restore(const std::string& database, const std::string& file) {
    if (!database.starts_with(sqlite)) {
        refuse(ExitStatus::wrong_usage,
               "--database: only sqlite:FILE; PostgreSQL is restored with its own pg_restore");
    }
    const fs::path place{database.substr(sqlite.size())};
    if (fs::exists(place)) {
        refuse(ExitStatus::no_answer,
               fmt::format("--database: `{}` is there already, and nothing is written over; move "
                           "it away first",
                           place.string()));
    }
    if (!fs::is_regular_file(file)) {
        refuse(ExitStatus::invalid_input, fmt::format("there is no file `{}`", file));
    }
    const auto making = fs::path{place}.concat(".restoring");
    remove_database(making);
    const auto unfinished = fmt::format("{}{}", sqlite, making.string());
    std::string words;
    try {
        store::restore(file, unfinished);
        words = proved(unfinished, file);
    } catch (const application::StoreFailure& failure) {
        remove_database(making);
        refuse(ExitStatus::invalid_input, fmt::format("{}: {}", file, failure.what()));
    } catch (...) {
        remove_database(making);
        throw;
    }
    fs::rename(making, place);
    fmt::print("restored: {}\n", words);
    return ExitStatus::done;
}

}  // namespace wayhome
