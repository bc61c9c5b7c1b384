// SPDX-License-Identifier: Apache-2.0
#include "application/store_failure.hpp"
#include "contracts/givens.hpp"
#include "contracts/stores.hpp"

namespace wayhome::store {
namespace {

using application::Records;

TEST_CASE_TEMPLATE("an account is found by id and by username", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_people);

    const auto by_id =
        ask(store.registry(), [](Records& r) { return r.accounts().by_id(id<AccountId>(1)); });
    const auto by_username =
        ask(store.registry(), [](Records& r) { return r.accounts().by_username("aisha.khan"); });

    REQUIRE(by_id);
    CHECK(by_id->username == "aisha.khan");
    CHECK(by_id->name == "Aisha Khan");
    CHECK(by_id->organisation == id<OrganisationId>(1));
    CHECK(by_id->roles == access::Roles{access::Role::referrer, access::Role::auditor});
    CHECK(by_id->password_hash == "$argon2id$v=19$m=19456,t=2,p=1$c2FsdA$aGFzaA");
    CHECK_FALSE(by_id->closed);
    CHECK(by_id->version == 0);
    REQUIRE(by_username);
    CHECK(by_username->id == id<AccountId>(1));
}

TEST_CASE_TEMPLATE("an unknown username has no account", Store, WAYHOME_ALL_STORES) {
    Store store;

    CHECK_FALSE(ask(store.registry(), [](Records& r) { return r.accounts().by_username("x"); }));
}

TEST_CASE_TEMPLATE("of two who save the same account, the second is told", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_people);
    auto first = an_account(1, "aisha.khan");
    first.name = "Aisha Khan-Reid";
    const auto second = an_account(1, "aisha.k");

    bool first_saved = false;
    bool second_saved = true;
    commit(store.registry(), [&](Records& r) { first_saved = r.accounts().save(first); });
    commit(store.registry(), [&](Records& r) { second_saved = r.accounts().save(second); });

    CHECK(first_saved);
    CHECK_FALSE(second_saved);
    const auto stored =
        ask(store.registry(), [](Records& r) { return r.accounts().by_id(id<AccountId>(1)); });
    CHECK(stored->name == "Aisha Khan-Reid");
    CHECK(stored->username == "aisha.khan");
    CHECK(stored->version == 1);
}

TEST_CASE_TEMPLATE("a username is taken once", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_people);

    CHECK_THROWS_AS(
        commit(store.registry(), [](Records& r) { r.accounts().add(an_account(2, "aisha.khan")); }),
        application::UniqueViolation);
}

TEST_CASE_TEMPLATE("an organisation's open accounts are in order of name, then id", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto closed = an_account(3, "closed");
    closed.closed = true;
    auto later_name = an_account(4, "bea");
    later_name.name = "\xC3\x89lodie Roux";
    commit(store.registry(), [&](Records& r) {
        add_people(r);
        r.accounts().add(an_account(2, "aisha.khan.2"));
        r.accounts().add(closed);
        r.accounts().add(later_name);
    });

    const auto people = ask(store.registry(), [](Records& r) {
        return r.accounts().of_organisation(id<OrganisationId>(1));
    });

    REQUIRE(people.size() == 3);
    CHECK(people[0].id == id<AccountId>(1));
    CHECK(people[1].id == id<AccountId>(2));
    CHECK(people[2].id == id<AccountId>(4));
}

TEST_CASE_TEMPLATE("organisations are found by code and listed by kind in order of name", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), [](Records& r) {
        add_people(r);
        using enum access::OrganisationKind;
        r.organisations().add(an_organisation(3, authority, "Aberdare"));
        r.organisations().add(an_organisation(4, authority, "aberdare"));
    });

    const auto by_code =
        ask(store.registry(), [](Records& r) { return r.organisations().by_code("code-3"); });
    const auto authorities = ask(store.registry(), [](Records& r) {
        return r.organisations().of_kind(access::OrganisationKind::authority);
    });

    REQUIRE(by_code);
    CHECK(by_code->name == "Aberdare");
    REQUIRE(authorities.size() == 3);
    CHECK(authorities[0].name == "Aberdare");
    CHECK(authorities[1].name == "Barnet");
    CHECK(authorities[2].name == "aberdare");
}

TEST_CASE_TEMPLATE("an organisation that is saved keeps its id", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_people);
    auto renamed =
        an_organisation(1, access::OrganisationKind::authority, "London Borough of Barnet");
    commit(store.registry(), [&](Records& r) { r.organisations().save(renamed); });

    const auto stored = ask(store.registry(), [](Records& r) {
        return r.organisations().by_id(id<OrganisationId>(1));
    });

    CHECK(stored->name == "London Borough of Barnet");
}

}  // namespace
}  // namespace wayhome::store
