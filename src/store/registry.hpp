// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

#include "application/registry.hpp"

namespace wayhome::store {

/// How large a unit of work is expected to be: one person's press, or a whole file of rows.
enum class UnitsOfWork { small, in_bulk };

struct StoreOptions {
    std::size_t readers = 8;  ///< connections for reading, at most
    /// Called once, from the writing thread, when saving stops for good because a sync of the disk
    /// failed; the process should end, and the reason goes to the log.
    std::function<void(const std::string& why)> when_saving_stops = {};
    UnitsOfWork units_of_work = UnitsOfWork::small;
};

/// The store at "sqlite:FILE" or "postgresql://...". Throws application::StoreFailure where it
/// cannot be reached, is not durable, or does not have this program's schema.
std::unique_ptr<application::Registry> open_registry(const std::string& url,
                                                     const StoreOptions& options = {});

/// Brings the schema up to this program's, creating the SQLite file where there is none; how many
/// migrations were applied. Refuses a database that is newer, or whose migrations were changed.
int migrate(const std::string& url);

/// Copies a SQLite database, in use or not, into a new file. Refuses PostgreSQL, whose own pg_dump
/// does it.
void backup(const std::string& url, const std::string& file);

/// Makes a SQLite database of a file that backup() made, where there is none yet, and brings its
/// schema up to this program's. StoreFailure where the file is no whole database of this program's;
/// then nothing is made.
void restore(const std::string& file, const std::string& url);

}  // namespace wayhome::store
