// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <vector>

namespace wayhome::store {

/// A migration file as it was compiled in, under its name: "0002_a_sentence.sql", or with a variant
/// for each engine, "0001_a_sentence.sqlite.sql" beside "0001_a_sentence.postgres.sql".
struct MigrationFile {
    std::string_view name;
    std::string_view text;
};

/// In order of name.
const std::vector<MigrationFile>& embedded_migrations();

}  // namespace wayhome::store
