// SPDX-License-Identifier: Apache-2.0
#include "application/store_failure.hpp"
#include "contracts/givens.hpp"
#include "contracts/stores.hpp"

namespace wayhome::store {
namespace {

using application::Records;

TEST_CASE_TEMPLATE("a child comes back as entered, whatever the script of the name", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto unknown = a_child(9);
    unknown.given_names = Confidential<std::string>{"\xD8\xA3\xD9\x85\xD9\x8A\xD8\xB1\xD8\xA9"};
    unknown.family_name = Confidential<std::string>{""};
    unknown.born = std::nullopt;
    unknown.restricted = true;
    commit(store.registry(), [&](Records& r) {
        add_people(r);
        r.children().add(a_child(1));
        r.children().add(unknown);
    });

    const auto child =
        ask(store.registry(), [](Records& r) { return r.children().by_id(id<ChildId>(1)); });
    const auto other =
        ask(store.registry(), [](Records& r) { return r.children().by_id(id<ChildId>(9)); });

    REQUIRE(child);
    CHECK(child->given_names == a_child(1).given_names);
    CHECK(child->family_name == a_child(1).family_name);
    CHECK(child->born == 2010y / 5 / 1);
    CHECK(child->sex == child::Sex::female);
    CHECK(child->ethnicity == "WBRI");
    CHECK(child->local_number == "LN-1");
    REQUIRE(other);
    CHECK(other->given_names == unknown.given_names);
    CHECK(other->family_name.opened().empty());
    CHECK_FALSE(other->born);
    CHECK(other->restricted);
}

TEST_CASE_TEMPLATE("a stale save of a child is told", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_world);

    bool first = false;
    bool second = true;
    commit(store.registry(), [&](Records& r) {
        first = r.children().save(a_child(1));
        second = r.children().save(a_child(1));
    });

    CHECK(first);
    CHECK_FALSE(second);
}

TEST_CASE_TEMPLATE("likely duplicates sound alike, share the birthday or the local number", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto sounds = a_child(4);
    sounds.sounds_like = "S500 O540 1";
    auto birthday = a_child(5);
    birthday.born = 2010y / 5 / 1;
    auto number = a_child(6);
    number.local_number = "LN-1";
    auto nothing_known = a_child(7);
    nothing_known.sounds_like = "";
    nothing_known.local_number = "";
    nothing_known.born = std::nullopt;
    commit(store.registry(), [&](Records& r) {
        add_world(r);
        r.children().add(sounds);
        r.children().add(birthday);
        r.children().add(number);
        r.children().add(nothing_known);
    });

    const auto like = [&](const child::Child& entered) {
        return ask(store.registry(),
                   [&](Records& r) { return r.children().candidates_like(entered); });
    };
    const auto candidates = like(a_child(1));
    REQUIRE(candidates.size() == 3);
    CHECK(candidates[0].id == id<ChildId>(4));
    CHECK(candidates[1].id == id<ChildId>(5));
    CHECK(candidates[2].id == id<ChildId>(6));
    CHECK(like(nothing_known).empty());
}

TEST_CASE_TEMPLATE("a restricted child has named readers", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), [](Records& r) {
        add_world(r);
        r.accounts().add(an_account(2, "ben"));
        r.children().name_reader(id<ChildId>(1), id<AccountId>(2));
        r.children().name_reader(id<ChildId>(1), id<AccountId>(1));
        r.children().name_reader(id<ChildId>(1), id<AccountId>(1));
        r.children().unname_reader(id<ChildId>(1), id<AccountId>(2));
    });

    const auto readers = ask(store.registry(),
                             [](Records& r) { return r.children().named_readers(id<ChildId>(1)); });

    REQUIRE(readers.size() == 1);
    CHECK(readers[0] == id<AccountId>(1));
}

TEST_CASE_TEMPLATE("authorities are found by code and listed in order of name", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    home::Authority barnet{id<OrganisationId>(1),  "E09000003",   "Barnet", "London",
                           {51'616'000, -210'000}, "ONS, 2025-05"};
    const home::Authority aberdeen{id<OrganisationId>(2),    "S12000033",
                                   "Aberdeen City",          "Scotland",
                                   {57'150'000, -2'100'000}, "ONS, 2025-05"};
    commit(store.registry(), [&](Records& r) {
        add_people(r);
        r.authorities().add(barnet);
        r.authorities().add(aberdeen);
        barnet.source = "ONS, 2026-05";
        r.authorities().save(barnet);
    });

    const auto all = ask(store.registry(), [](Records& r) { return r.authorities().all(); });
    const auto by_gss =
        ask(store.registry(), [](Records& r) { return r.authorities().by_gss("E09000003"); });

    REQUIRE(all.size() == 2);
    CHECK(all[0].name == "Aberdeen City");
    CHECK(all[1].centroid == Position{51'616'000, -210'000});
    REQUIRE(by_gss);
    CHECK(by_gss->source == "ONS, 2026-05");
    CHECK(ask(store.registry(), [](Records& r) {
              return r.authorities().by_organisation(id<OrganisationId>(2));
          })->region == "Scotland");
}

TEST_CASE_TEMPLATE("a home comes back whole, in the order it was given", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_world);

    const auto by_code =
        ask(store.registry(), [](Records& r) { return r.homes().by_code("thamesmead-court"); });
    const auto all = ask(store.registry(), [](Records& r) { return r.homes().all(); });

    REQUIRE(by_code);
    CHECK(by_code->position == Position{51'503'100, 110'900});
    CHECK_FALSE(by_code->position_is_approximate);
    CHECK(by_code->takes_police_custody);
    CHECK_FALSE(by_code->takes_remand);
    CHECK(by_code->half_beds_of_staff == 7);
    CHECK(by_code->capabilities == a_home(1, "").capabilities);
    CHECK(by_code->rating->judgement == "Good");
    REQUIRE(by_code->units.size() == 1);
    CHECK(by_code->units[0].name == "Ash");
    REQUIRE(by_code->beds.size() == 3);
    CHECK(by_code->beds[0].name == "A1");
    CHECK_FALSE(by_code->beds[0].approved_until);
    CHECK(by_code->beds[1].approved_until == 2027y / 1 / 1);
    CHECK(by_code->beds[1].block_contracted);
    REQUIRE(all.size() == 1);
    CHECK(all[0].beds.size() == 3);
    CHECK(all[0].capabilities.size() == 2);
    CHECK(ask(store.registry(), [](Records& r) {
              return r.homes().by_organisation(id<OrganisationId>(2));
          })->id == id<HomeId>(1));
}

TEST_CASE_TEMPLATE("saving a home replaces its units, beds and capabilities", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_world);
    auto home = *ask(store.registry(), [](Records& r) { return r.homes().by_id(id<HomeId>(1)); });
    home.rating = std::nullopt;
    home.capabilities.pop_back();
    home.beds.erase(home.beds.begin());
    home.beds[0].name = "A9";
    home.units.push_back(
        {id<UnitId>(2), "Birch", home::SexRegime::girls_only, home::Purpose::step_down});
    home.beds.push_back({id<BedId>(7), id<UnitId>(2), "C1", 2026y / 1 / 1, std::nullopt, false});

    bool saved = false;
    bool stale = true;
    commit(store.registry(), [&](Records& r) {
        saved = r.homes().save(home);
        stale = r.homes().save(home);
    });

    CHECK(saved);
    CHECK_FALSE(stale);
    const auto stored =
        *ask(store.registry(), [](Records& r) { return r.homes().by_id(id<HomeId>(1)); });
    CHECK_FALSE(stored.rating);
    CHECK(stored.capabilities.size() == 1);
    CHECK(stored.units[1].takes == home::SexRegime::girls_only);
    CHECK(stored.units[1].purpose == home::Purpose::step_down);
    REQUIRE(stored.beds.size() == 3);
    CHECK(stored.beds[0].name == "A9");
    CHECK(stored.beds[2].unit == id<UnitId>(2));
    CHECK(stored.version == 1);
}

TEST_CASE_TEMPLATE("a home's code is taken once", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_world);

    CHECK_THROWS_AS(
        commit(store.registry(), [](Records& r) { r.homes().add(a_home(2, "thamesmead-court")); }),
        application::UniqueViolation);
}

TEST_CASE_TEMPLATE("closures are those that stand on any day of the range, in order of bed", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto over = a_closure(1, 2026y / 1 / 1);
    over.until = 2026y / 1 / 5;
    auto on_last_bed = a_closure(2, 2026y / 1 / 3);
    on_last_bed.bed = id<BedId>(3);
    auto cancelled = a_closure(4, 2026y / 1 / 1);
    cancelled.ended = true;
    commit(store.registry(), [&](Records& r) {
        add_world(r);
        r.bed_closures().add(over);
        r.bed_closures().add(on_last_bed);
        r.bed_closures().add(a_closure(3, 2026y / 1 / 6));
        r.bed_closures().add(cancelled);
    });

    const auto range = ask(store.registry(), [](Records& r) {
        return r.bed_closures().of_home(id<HomeId>(1), 2026y / 1 / 5, 2026y / 1 / 6);
    });
    const auto covering =
        ask(store.registry(), [](Records& r) { return r.bed_closures().covering(2026y / 1 / 6); });

    REQUIRE(range.size() == 3);
    CHECK(range[0].id == id<ClosureId>(1));
    CHECK(range[1].id == id<ClosureId>(3));
    CHECK(range[2].id == id<ClosureId>(2));
    REQUIRE(covering.size() == 2);
    CHECK(covering[0].id == id<ClosureId>(3));
    CHECK(covering[0].reason == home::ClosureReason::matching);
    CHECK(covering[0].protects == id<ChildId>(2));
    CHECK(covering[0].review_on == 2026y / 1 / 20);
}

TEST_CASE_TEMPLATE("a stale save of a closure is told", Store, WAYHOME_ALL_STORES) {
    Store store;
    auto closure = a_closure(1, 2026y / 1 / 1);
    bool first = false;
    bool second = true;
    commit(store.registry(), [&](Records& r) {
        add_world(r);
        r.bed_closures().add(closure);
        closure.ended = true;
        first = r.bed_closures().save(closure);
        second = r.bed_closures().save(closure);
    });

    CHECK(first);
    CHECK_FALSE(second);
    CHECK(ask(store.registry(), [](Records& r) {
              return r.bed_closures().by_id(id<ClosureId>(1));
          })->ended);
}

}  // namespace
}  // namespace wayhome::store
