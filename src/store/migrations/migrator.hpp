// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "application/store_failure.hpp"
#include "store/migrations/embedded.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

/// One step from one schema to the next, for one engine.
struct Migration {
    int number;
    std::string name;  ///< "0002_a_sentence"
    std::string text;
    std::string checksum;  ///< SHA-256 of the text, in hex
};

/// The database and the program do not belong together; the words say how.
class SchemaRefused : public application::StoreFailure {
  public:
    using StoreFailure::StoreFailure;
};

/// The migrations of that engine, in order. SchemaRefused unless they are numbered 1, 2, 3, ...
/// each once.
std::vector<Migration> migrations_for(Engine engine, const std::vector<MigrationFile>& files);

/// Applies those that are missing, each in one transaction; how many there were. Several programs
/// may try at once. SchemaRefused where an applied one was changed since, or where the database has
/// one this program does not know.
int migrate(Connection& connection, const std::vector<Migration>& migrations);

/// SchemaRefused unless exactly these migrations have been applied.
void check_schema(Connection& connection, const std::vector<Migration>& migrations);

/// The statements of a script, without comments. A semicolon ends one, except inside quotes.
std::vector<std::string> statements_of(std::string_view script);

}  // namespace wayhome::store
