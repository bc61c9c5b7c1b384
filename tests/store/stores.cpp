// SPDX-License-Identifier: Apache-2.0
#include "contracts/stores.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <stdexcept>
#include <utility>

#include "store/database_url.hpp"
#include "store/migrations/migrator.hpp"
#include "store/registry.hpp"

namespace wayhome::store {
namespace {

std::string own_name() {
    static std::atomic<int> made = 0;
    return fmt::format("wayhome_test_{}_{}", getpid(), ++made);
}

std::string cluster() {
    const char* const url = std::getenv("WAYHOME_TEST_POSTGRESQL");
    if (url == nullptr) throw std::runtime_error("run this beside tests/support/with_postgresql");
    return url;
}

void run_in_cluster(const std::string& statement) {
    Connection connection{address_from(cluster()).value()};
    connection.run("SET client_min_messages = warning");
    connection.run(statement);
}

void drop_schema(const std::string& schema) {
    run_in_cluster("DROP SCHEMA " + schema + " CASCADE");
}

/// A migrated, empty schema that the next test may have: making one takes a second.
struct Spare {
    ~Spare() {
        if (!schema.empty()) drop_schema(schema);
    }
    std::string schema;
};

Spare& spare() {
    static Spare kept;
    return kept;
}

std::string url_of(const std::string& schema) {
    return fmt::format("{}?options=-csearch_path%3D{}", cluster(), schema);
}

std::string made_schema() {
    const auto schema = own_name();
    run_in_cluster("CREATE SCHEMA " + schema);
    migrate(url_of(schema));
    return schema;
}

constexpr Sql tables_of{"tables of schema",
                        "SELECT tablename FROM pg_tables WHERE schemaname = $1 "
                        "AND tablename <> 'schema_migration'"};

void empty(Connection& connection, const std::string& schema) {
    const auto tables =
        connection.all(tables_of, {schema}, [](Fields& fields) { return fields.text(); });
    connection.run("BEGIN");
    connection.run("SET LOCAL session_replication_role = replica");
    for (const auto& table : tables) connection.run("DELETE FROM " + table);
    connection.run("COMMIT");
}

}  // namespace

SqliteStore::SqliteStore() : folder_(std::filesystem::temp_directory_path() / own_name()) {
    std::filesystem::create_directories(folder_);
    migrate(url());
    registry_ = open_registry(url());
}

SqliteStore::~SqliteStore() {
    registry_.reset();
    std::filesystem::remove_all(folder_);
}

application::Registry& SqliteStore::reopened() {
    registry_.reset();
    registry_ = open_registry(url());
    return *registry_;
}

std::unique_ptr<Connection> SqliteStore::connection() const {
    return std::make_unique<Connection>(Address{Engine::sqlite, file()});
}

PostgresStore::PostgresStore()
    : schema_(spare().schema.empty() ? made_schema() : std::exchange(spare().schema, "")),
      url_(url_of(schema_)),
      registry_(open_registry(url_)) {}

/// A schema whose migrations were tampered with is not used again.
PostgresStore::~PostgresStore() {
    registry_.reset();
    const auto left = connection();
    try {
        check_schema(*left, migrations_for(Engine::postgresql, embedded_migrations()));
    } catch (const SchemaRefused&) {
        drop_schema(schema_);
        return;
    }
    empty(*left, schema_);
    spare().schema = schema_;
}

application::Registry& PostgresStore::reopened() {
    registry_.reset();
    registry_ = open_registry(url_);
    return *registry_;
}

std::unique_ptr<Connection> PostgresStore::connection() const {
    auto connection = std::make_unique<Connection>(address_from(url_).value());
    connection->run("SET client_min_messages = warning");
    return connection;
}

}  // namespace wayhome::store
