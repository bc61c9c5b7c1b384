// SPDX-License-Identifier: Apache-2.0
#include "store/migrations/migrator.hpp"

#include <fmt/format.h>
#include <sodium.h>

#include <algorithm>
#include <array>

#include "kernel/expect.hpp"
#include "kernel/text.hpp"
#include "store/sql/transaction.hpp"

namespace wayhome::store {
namespace {

constexpr std::string_view make_table =
    "CREATE TABLE IF NOT EXISTS schema_migration ("
    "number INTEGER PRIMARY KEY, name TEXT NOT NULL, checksum TEXT NOT NULL)";
constexpr Sql applied_migrations{
    "applied migrations", "SELECT number, name, checksum FROM schema_migration ORDER BY number"};
constexpr Sql record_migration{
    "record migration",
    "INSERT INTO schema_migration (number, name, checksum) VALUES ($1, $2, $3)"};

struct Applied {
    int number;
    std::string name;
    std::string checksum;
};

std::vector<Applied> applied(Connection& connection) {
    return connection.all(applied_migrations, {}, [](Fields& fields) {
        return Applied{fields.small_number(), fields.text(), fields.text()};
    });
}

std::string sha256(std::string_view text) {
    expect(sodium_init() >= 0, "libsodium starts");
    const std::vector<unsigned char> bytes(text.begin(), text.end());
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(digest.data(), bytes.data(), bytes.size());
    std::string hex;
    for (const auto byte : digest) hex += fmt::format("{:02x}", byte);
    return hex;
}

int number_of(std::string_view name) {
    int number = 0;
    for (const char c : name.substr(0, 4)) {
        if (c < '0' || c > '9') {
            throw SchemaRefused(fmt::format("migration {} does not begin with four digits", name));
        }
        number = number * 10 + (c - '0');
    }
    return number;
}

/// What the file is for; nothing where it is the other engine's variant.
std::optional<std::string> name_for(Engine engine, std::string_view file) {
    const std::string_view ours = engine == Engine::sqlite ? ".sqlite.sql" : ".postgres.sql";
    const std::string_view theirs = engine == Engine::sqlite ? ".postgres.sql" : ".sqlite.sql";
    if (file.ends_with(theirs)) return std::nullopt;
    const std::string_view ending = file.ends_with(ours) ? ours : ".sql";
    return std::string{file.substr(0, file.size() - ending.size())};
}

/// Refuses what was applied but is unknown or different here; how many of ours are applied.
std::size_t agreed(const std::vector<Applied>& there, const std::vector<Migration>& ours) {
    for (std::size_t i = 0; i < there.size(); ++i) {
        if (i >= ours.size()) {
            throw SchemaRefused(
                fmt::format("the database is newer than this program: it has migration {}, the "
                            "program knows {}",
                            there[i].name, ours.size()));
        }
        if (there[i].number != ours[i].number || there[i].checksum != ours[i].checksum) {
            throw SchemaRefused(fmt::format("migration {} was applied as {} with other content",
                                            ours[i].name, there[i].name));
        }
    }
    return there.size();
}

}  // namespace

std::vector<Migration> migrations_for(Engine engine, const std::vector<MigrationFile>& files) {
    std::vector<Migration> migrations;
    for (const auto& file : files) {
        const auto name = name_for(engine, file.name);
        if (!name) continue;
        const auto expected = static_cast<int>(migrations.size()) + 1;
        if (number_of(*name) != expected) {
            throw SchemaRefused(
                fmt::format("migration {} stands where number {} should", *name, expected));
        }
        migrations.push_back({expected, *name, std::string{file.text}, sha256(file.text)});
    }
    return migrations;
}

int migrate(Connection& connection, const std::vector<Migration>& migrations) {
    WriteTransaction transaction{connection};
    connection.run(make_table);
    transaction.commit();

    int done = 0;
    for (std::size_t i = 0; i < migrations.size(); ++i) {
        WriteTransaction step{connection};
        if (agreed(applied(connection), migrations) <= i) {
            for (const auto& statement : statements_of(migrations[i].text)) {
                connection.run(statement);
            }
            connection.change(record_migration,
                              {migrations[i].number, migrations[i].name, migrations[i].checksum});
            ++done;
        }
        step.commit();
    }
    return done;
}

void check_schema(Connection& connection, const std::vector<Migration>& migrations) {
    const auto known = agreed(applied(connection), migrations);
    if (known < migrations.size()) {
        throw SchemaRefused(fmt::format("the database lacks migration {}: run the migration first",
                                        migrations[known].name));
    }
}

std::vector<std::string> statements_of(std::string_view script) {
    std::vector<std::string> statements;
    std::string current;
    bool quoted = false;
    for (std::size_t i = 0; i < script.size(); ++i) {
        const char c = script[i];
        if (!quoted && script.substr(i).starts_with("--")) {
            i = std::min(script.find('\n', i), script.size() - 1);
            current += '\n';
        } else if (!quoted && c == ';') {
            statements.push_back(std::string{trimmed(current)});
            current.clear();
        } else {
            if (c == '\'') quoted = !quoted;
            current += c;
        }
    }
    if (!trimmed(current).empty()) statements.push_back(std::string{trimmed(current)});
    return statements;
}

}  // namespace wayhome::store
