// SPDX-License-Identifier: Apache-2.0
#include "store/migrations/migrator.hpp"

#include "contracts/stores.hpp"
#include "domain/offer/offer.hpp"
#include "domain/referral/attachment.hpp"
#include "domain/referral/rulebook.hpp"
#include "domain/transition/plan.hpp"
#include "store/registry.hpp"

namespace wayhome::store {
namespace {

constexpr Sql how_many{"migrations applied", "SELECT count(*) FROM schema_migration"};

template <class Store>
std::int64_t applied(const Store& store) {
    return *store.connection()->one(how_many, {}, [](Fields& fields) { return fields.number(); });
}

template <class Store>
std::vector<Migration> known(const Store& store) {
    return migrations_for(store.connection()->engine(), embedded_migrations());
}

/// All migrations as one text, so that what they say can be looked for.
std::string schema() {
    std::string all;
    for (const auto& file : embedded_migrations()) all += file.text;
    return all;
}

template <class List>
bool schema_knows_every_code_of(const List& list) {
    const auto text = schema();
    return std::all_of(list.begin(), list.end(), [&](const auto& each) {
        return text.find("'" + std::string{each.code} + "'") != std::string::npos;
    });
}

TEST_CASE("migrations are numbered 1, 2, 3 without a gap, for both engines") {
    const auto sqlite = migrations_for(Engine::sqlite, embedded_migrations());
    const auto postgresql = migrations_for(Engine::postgresql, embedded_migrations());

    CHECK(sqlite.size() == postgresql.size());
    CHECK(sqlite.back().number == static_cast<int>(sqlite.size()));
}

TEST_CASE("a gap, a repeat or a name without a number is refused") {
    CHECK_THROWS_AS(migrations_for(Engine::sqlite, {{"0001_a.sql", ""}, {"0003_c.sql", ""}}),
                    SchemaRefused);
    CHECK_THROWS_AS(migrations_for(Engine::sqlite, {{"0001_a.sql", ""}, {"0001_b.sql", ""}}),
                    SchemaRefused);
    CHECK_THROWS_AS(migrations_for(Engine::sqlite, {{"first.sql", ""}}), SchemaRefused);
}

TEST_CASE("each engine has its own variant of a migration") {
    const std::vector<MigrationFile> files{{"0001_a.postgres.sql", "theirs"},
                                           {"0001_a.sqlite.sql", "ours"}};

    CHECK(migrations_for(Engine::sqlite, files).at(0).text == "ours");
    CHECK(migrations_for(Engine::postgresql, files).at(0).text == "theirs");
    CHECK(migrations_for(Engine::postgresql, files).at(0).name == "0001_a");
}

TEST_CASE("a script is cut at its semicolons, not at those in quotes or comments") {
    const auto statements =
        statements_of("-- one; two\nINSERT INTO a VALUES ('x;''y'); -- done;\n\nDELETE FROM b;\n");

    REQUIRE(statements.size() == 2);
    CHECK(statements[0] == "INSERT INTO a VALUES ('x;''y')");
    CHECK(statements[1] == "DELETE FROM b");
}

TEST_CASE("the schema knows every code of the closed lists it repeats") {
    CHECK(schema_knows_every_code_of(access::organisation_kinds));
    CHECK(schema_knows_every_code_of(journal::subject_kinds));
    CHECK(schema_knows_every_code_of(child::sexes));
    CHECK(schema_knows_every_code_of(home::jurisdictions));
    CHECK(schema_knows_every_code_of(home::sex_regimes));
    CHECK(schema_knows_every_code_of(home::purposes));
    CHECK(schema_knows_every_code_of(home::closure_reasons));
    CHECK(schema_knows_every_code_of(referral::pathways));
    CHECK(schema_knows_every_code_of(referral::urgencies));
    CHECK(schema_knows_every_code_of(referral::referral_statuses));
    CHECK(schema_knows_every_code_of(referral::attachment_kinds));
    CHECK(schema_knows_every_code_of(referral::attachment_readers));
    CHECK(schema_knows_every_code_of(referral::clock_classes));
    CHECK(schema_knows_every_code_of(referral::timed_steps));
    CHECK(schema_knows_every_code_of(referral::countings));
    CHECK(schema_knows_every_code_of(offer::offer_statuses));
    CHECK(schema_knows_every_code_of(placement::placement_statuses));
    CHECK(schema_knows_every_code_of(placement::change_kinds));
    CHECK(schema_knows_every_code_of(placement::change_sides));
    CHECK(schema_knows_every_code_of(placement::change_statuses));
    CHECK(schema_knows_every_code_of(referral::policy_units));
    CHECK(schema_knows_every_code_of(application::clock_steps));
    CHECK(schema_knows_every_code_of(transition::plan_statuses));
    CHECK(schema_knows_every_code_of(transition::domains));
    CHECK(schema_knows_every_code_of(transition::domain_statuses));
    CHECK(schema_knows_every_code_of(transition::goal_words));
    CHECK(schema_knows_every_code_of(transition::parties));
}

TEST_CASE_TEMPLATE("migrating twice does nothing the second time", Store, WAYHOME_SQL_STORES) {
    Store store;

    CHECK(migrate(store.url()) == 0);
    CHECK(applied(store) == static_cast<std::int64_t>(known(store).size()));
}

TEST_CASE_TEMPLATE("a store without the newest migration does not open until migrated", Store,
                   WAYHOME_SQL_STORES) {
    Store store;
    auto newer = known(store);
    newer.push_back({static_cast<int>(newer.size()) + 1, "9999_later",
                     "CREATE TABLE later (a BIGINT);\nINSERT INTO later VALUES (1);", "c"});

    CHECK_THROWS_AS(check_schema(*store.connection(), newer), SchemaRefused);
    CHECK(migrate(*store.connection(), newer) == 1);
    check_schema(*store.connection(), newer);
}

TEST_CASE_TEMPLATE("a migration that fails leaves nothing of itself", Store, WAYHOME_SQL_STORES) {
    Store store;
    auto broken = known(store);
    broken.push_back({static_cast<int>(broken.size()) + 1, "9999_broken",
                      "CREATE TABLE later (a BIGINT); CREATE TABLE later (a BIGINT);", "c"});

    CHECK_THROWS_AS(migrate(*store.connection(), broken), application::StoreFailure);
    CHECK(applied(store) == static_cast<std::int64_t>(known(store).size()));
    store.connection()->run("CREATE TABLE later (a BIGINT)");
    store.connection()->run("DROP TABLE later");
}

TEST_CASE_TEMPLATE("an applied migration that was changed since is refused", Store,
                   WAYHOME_SQL_STORES) {
    Store store;
    store.connection()->run("UPDATE schema_migration SET checksum = 'other' WHERE number = 2");

    CHECK_THROWS_AS(open_registry(store.url()), SchemaRefused);
    CHECK_THROWS_AS(migrate(store.url()), SchemaRefused);
}

TEST_CASE_TEMPLATE("a database newer than the program is refused", Store, WAYHOME_SQL_STORES) {
    Store store;
    store.connection()->run(
        "INSERT INTO schema_migration (number, name, checksum) VALUES (9999, '9999_later', 'c')");

    CHECK_THROWS_AS(open_registry(store.url()), SchemaRefused);
    CHECK_THROWS_AS(migrate(store.url()), SchemaRefused);
}

}  // namespace
}  // namespace wayhome::store
