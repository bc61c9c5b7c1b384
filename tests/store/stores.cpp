// SPDX-License-Identifier: Apache-2.0
#include "contracts/stores.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <atomic>
#include <cstdlib>

#include "store/database_url.hpp"
#include "store/registry.hpp"

namespace wayhome::store {
namespace {

std::string own_name() {
    static std::atomic<int> made = 0;
    return fmt::format("wayhome_test_{}_{}", getpid(), ++made);
}

std::string cluster() {
    const char* const url = std::getenv("WAYHOME_TEST_POSTGRESQL");
    REQUIRE_MESSAGE(url != nullptr, "run this beside tests/support/with_postgresql");
    return url;
}

void run_in_cluster(const std::string& statement) {
    Connection connection{address_from(cluster()).value()};
    connection.run("SET client_min_messages = warning");
    connection.run(statement);
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

PostgresStore::PostgresStore() : schema_(own_name()) {
    url_ = fmt::format("{}?options=-csearch_path%3D{}", cluster(), schema_);
    run_in_cluster("CREATE SCHEMA " + schema_);
    migrate(url_);
    registry_ = open_registry(url_);
}

PostgresStore::~PostgresStore() {
    registry_.reset();
    run_in_cluster("DROP SCHEMA " + schema_ + " CASCADE");
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
