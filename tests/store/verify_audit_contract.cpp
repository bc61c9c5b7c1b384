// SPDX-License-Identifier: Apache-2.0
#include "store/verify_audit.hpp"

#include "contracts/givens.hpp"
#include "contracts/stores.hpp"

namespace wayhome::store {
namespace {

using application::Records;

void add_entries(application::Registry& registry) {
    commit(registry, [](Records& r) {
        for (int number = 1; number <= 5; ++number) {
            r.audit_trail().append(an_audit_entry("referral " + std::to_string(number)));
        }
    });
}

/// The entry that is named when entry 3 has been changed behind the store's back.
template <class Store>
std::int64_t named_after(Store& store, const std::string& change) {
    store.connection()->run("UPDATE audit_entry SET " + change + " WHERE number = 3");
    const auto verdict = verify_audit(store.registry());
    return verdict.bad ? verdict.bad->number : 0;
}

TEST_CASE_TEMPLATE("an untouched chain is good to its end", Store, WAYHOME_ALL_STORES) {
    Store store;
    add_entries(store.registry());

    const auto verdict = verify_audit(store.registry());

    CHECK(verdict.good == 5);
    CHECK_FALSE(verdict.bad);
}

TEST_CASE_TEMPLATE("a change of any field is found and named", Store, WAYHOME_SQL_STORES) {
    Store store;
    add_entries(store.registry());

    std::string change;
    SUBCASE("when") {
        change = "entered = entered + 1";
    }
    SUBCASE("who") {
        change = "account_id = NULL";
    }
    SUBCASE("somebody else") {
        change = "account_id = '00000000000000000000000000000002'";
    }
    SUBCASE("nobody at all") {
        change = "account_id = 'nobody'";
    }
    SUBCASE("for whom") {
        change = "organisation_id = '00000000000000000000000000000002'";
    }
    SUBCASE("what") {
        change = "action = 'sign_in'";
    }
    SUBCASE("how it ended") {
        change = "outcome = 'forbidden'";
    }
    SUBCASE("to what") {
        change = "subject = ''";
    }
    SUBCASE("of which child") {
        change = "child_id = NULL";
    }
    SUBCASE("why") {
        change = "reason = 'asked by the duty manager '";
    }
    SUBCASE("which request") {
        change = "request = 'a71d'";
    }
    SUBCASE("the hash") {
        change = "hash = '" + std::string(64, '0') + "'";
    }

    CHECK(named_after(store, change) == 3);
}

TEST_CASE_TEMPLATE("a missing entry is named", Store, WAYHOME_SQL_STORES) {
    Store store;
    add_entries(store.registry());
    store.connection()->run("DELETE FROM audit_entry WHERE number = 2");

    const auto verdict = verify_audit(store.registry());

    CHECK(verdict.good == 1);
    REQUIRE(verdict.bad);
    CHECK(verdict.bad->number == 2);
    CHECK(verdict.bad->why == "missing: entry 3 follows entry 1");
}

TEST_CASE_TEMPLATE("entries that changed places are found", Store, WAYHOME_SQL_STORES) {
    Store store;
    add_entries(store.registry());
    const auto connection = store.connection();
    connection->run("UPDATE audit_entry SET number = 9 WHERE number = 3");
    connection->run("UPDATE audit_entry SET number = 3 WHERE number = 4");
    connection->run("UPDATE audit_entry SET number = 4 WHERE number = 9");

    const auto verdict = verify_audit(store.registry());

    REQUIRE(verdict.bad);
    CHECK(verdict.bad->number == 3);
}

}  // namespace
}  // namespace wayhome::store
