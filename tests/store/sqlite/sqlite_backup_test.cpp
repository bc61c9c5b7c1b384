// SPDX-License-Identifier: Apache-2.0
#include "store/sqlite/sqlite_backup.hpp"

#include "application/store_failure.hpp"
#include "contracts/givens.hpp"
#include "contracts/stores.hpp"
#include "store/registry.hpp"

namespace wayhome::store {
namespace {

using application::Records;

TEST_CASE("a backup of a store in use opens as a store of its own") {
    SqliteStore store;
    commit(store.registry(), add_searching_world);
    const auto copy = store.file() + ".copy";

    backup(store.url(), copy);
    commit(store.registry(), [](Records& r) { r.accounts().add(an_account(2, "ben")); });

    const auto restored = open_registry("sqlite:" + copy);
    CHECK(ask(*restored, [](Records& r) { return r.referrals().by_id(id<ReferralId>(3)); }));
    CHECK_FALSE(ask(*restored, [](Records& r) { return r.accounts().by_username("ben"); }));
}

TEST_CASE("a backup never overwrites a file") {
    SqliteStore store;

    CHECK_THROWS_AS(backup(store.url(), store.file()), application::StoreFailure);
    CHECK_FALSE(ask(store.registry(), [](Records& r) { return r.accounts().by_username("ben"); }));
}

TEST_CASE("a database is named by an address of either engine, and by nothing else") {
    CHECK_THROWS_AS(open_registry("mysql://localhost/wayhome"), application::StoreFailure);
    CHECK_THROWS_AS(open_registry("sqlite:"), application::StoreFailure);
    CHECK_THROWS_AS(open_registry("sqlite:/no/such/folder/wayhome.db"), application::StoreFailure);
    CHECK_THROWS_WITH_AS(backup("postgresql://localhost/wayhome", "copy.db"),
                         "PostgreSQL is backed up with its own pg_dump, not by this program",
                         application::StoreFailure);
}

}  // namespace
}  // namespace wayhome::store
