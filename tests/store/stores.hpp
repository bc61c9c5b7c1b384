// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include <doctest/doctest.h>

#include "application/registry.hpp"
#include "store/sql/connection.hpp"
#include "support/memory_registry.hpp"

namespace wayhome::store {

/// A fresh, empty store that a contract is held against.
class MemoryStore {
  public:
    application::Registry& registry() { return registry_; }

  private:
    support::MemoryRegistry registry_;
};

/// A file of its own, removed afterwards.
class SqliteStore {
  public:
    SqliteStore();
    ~SqliteStore();

    application::Registry& registry() { return *registry_; }
    /// The store as a program that starts now would find it.
    application::Registry& reopened();
    /// A way past the store, to tamper with what it keeps.
    std::unique_ptr<Connection> connection() const;

    std::string url() const { return "sqlite:" + file(); }
    std::string file() const { return (folder_ / "wayhome.db").string(); }

  private:
    std::filesystem::path folder_;
    std::unique_ptr<application::Registry> registry_;
};

/// An empty schema in the cluster that WAYHOME_TEST_POSTGRESQL names; dropped at the end.
class PostgresStore {
  public:
    PostgresStore();
    ~PostgresStore();

    application::Registry& registry() { return *registry_; }
    application::Registry& reopened();
    std::unique_ptr<Connection> connection() const;

    std::string url() const { return url_; }

  private:
    std::string schema_;
    std::string url_;
    std::unique_ptr<application::Registry> registry_;
};

#define WAYHOME_ALL_STORES MemoryStore, SqliteStore, PostgresStore
#define WAYHOME_SQL_STORES SqliteStore, PostgresStore

/// Runs the work and commits it.
template <class Work>
void commit(application::Registry& registry, Work work) {
    registry.write([&](application::Records& records) {
        work(records);
        return application::Ending::commit;
    });
}

/// What the question finds.
template <class Question>
auto ask(application::Registry& registry, Question question) {
    std::optional<decltype(question(std::declval<application::Records&>()))> answer;
    registry.read([&](application::Records& records) { answer.emplace(question(records)); });
    return *answer;
}

}  // namespace wayhome::store

TYPE_TO_STRING(wayhome::store::MemoryStore);
TYPE_TO_STRING(wayhome::store::SqliteStore);
TYPE_TO_STRING(wayhome::store::PostgresStore);
