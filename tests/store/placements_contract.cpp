// SPDX-License-Identifier: Apache-2.0
#include "contracts/givens.hpp"
#include "contracts/stores.hpp"

namespace wayhome::store {
namespace {

using application::Records;
using placement::BedRefused;
using placement::PlacementStatus;

/// What the step answers when it is committed.
template <class Step>
auto committed(application::Registry& registry, Step step) {
    std::optional<decltype(step(std::declval<placement::Placements&>()))> answer;
    commit(registry, [&](Records& r) { answer.emplace(step(r.placements())); });
    return *answer;
}

auto hold_of(std::uint8_t number, std::uint8_t bed) {
    return [=](placement::Placements& p) { return p.add(a_hold(number, bed)); };
}

auto placement_of(std::uint8_t number, std::uint8_t child, std::uint8_t bed) {
    return [=](placement::Placements& p) {
        return p.add(a_placement(number, child, bed), std::nullopt);
    };
}

placement::Placement departed(placement::Placement placement) {
    placement.status = PlacementStatus::departed;
    placement.arrived = friday + 6h;
    placement.departed = friday + 240h;
    placement.departure_reason = "planned_move";
    placement.destination = "step_down";
    placement.note = "Went with her aunt.";
    return placement;
}

TEST_CASE_TEMPLATE("a held bed is refused to a second hold and to a placement", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    REQUIRE(committed(store.registry(), hold_of(1, 1)));

    const auto second = committed(store.registry(), hold_of(2, 1));
    const auto placed = committed(store.registry(), placement_of(1, 2, 1));

    REQUIRE_FALSE(second);
    CHECK(second.error() == BedRefused::bed_taken);
    REQUIRE_FALSE(placed);
    CHECK(placed.error() == BedRefused::bed_taken);
    CHECK_FALSE(
        ask(store.registry(), [](Records& r) { return r.placements().hold(id<HoldId>(2)); }));
    CHECK_FALSE(
        ask(store.registry(), [](Records& r) { return r.placements().by_id(id<PlacementId>(1)); }));
}

TEST_CASE_TEMPLATE("a hold that ended frees its bed", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    auto hold = a_hold(1, 1);
    hold.ended = friday + 2h;
    hold.ended_because = "expired";
    REQUIRE(committed(store.registry(), hold_of(1, 1)));
    commit(store.registry(), [&](Records& r) { r.placements().end(hold); });

    REQUIRE(committed(store.registry(), hold_of(2, 1)));

    const auto stored =
        *ask(store.registry(), [](Records& r) { return r.placements().hold(id<HoldId>(1)); });
    CHECK(stored.ended == friday + 2h);
    CHECK(stored.ended_because == "expired");
    CHECK(ask(store.registry(), [](Records& r) {
              return r.placements().standing_hold_of(id<OfferId>(1));
          })->id == id<HoldId>(2));
}

TEST_CASE_TEMPLATE("a booking takes over the bed of its hold in one step", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    REQUIRE(committed(store.registry(), hold_of(1, 1)));

    const auto booked = committed(store.registry(), [](placement::Placements& p) {
        return p.add(a_placement(1, 1, 1), id<HoldId>(1));
    });

    REQUIRE(booked);
    const auto hold =
        *ask(store.registry(), [](Records& r) { return r.placements().hold(id<HoldId>(1)); });
    CHECK(hold.ended == friday);
    CHECK(hold.ended_because == "booked");
    CHECK_FALSE(committed(store.registry(), hold_of(2, 1)));
}

TEST_CASE_TEMPLATE("a booking that is refused leaves the hold it would have freed", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    REQUIRE(committed(store.registry(), hold_of(1, 1)));
    REQUIRE(committed(store.registry(), placement_of(1, 2, 2)));

    const auto refused = committed(store.registry(), [](placement::Placements& p) {
        return p.add(a_placement(2, 1, 2), id<HoldId>(1));
    });

    REQUIRE_FALSE(refused);
    CHECK(refused.error() == BedRefused::bed_taken);
    CHECK_FALSE(ask(store.registry(), [](Records& r) {
                    return r.placements().hold(id<HoldId>(1));
                })->ended);
    CHECK_FALSE(committed(store.registry(), hold_of(2, 1)));
}

TEST_CASE_TEMPLATE("a child has one bed", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    REQUIRE(committed(store.registry(), placement_of(1, 1, 1)));

    const auto second = committed(store.registry(), placement_of(2, 1, 2));

    REQUIRE_FALSE(second);
    CHECK(second.error() == BedRefused::child_has_bed);
    CHECK(committed(store.registry(), placement_of(3, 2, 2)));
}

TEST_CASE_TEMPLATE("a recorded departure frees bed and child", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    REQUIRE(committed(store.registry(), placement_of(1, 1, 1)));

    const auto saved = committed(store.registry(), [](placement::Placements& p) {
        return p.save(departed(a_placement(1, 1, 1)));
    });

    REQUIRE(saved);
    CHECK(*saved);
    CHECK(committed(store.registry(), placement_of(2, 2, 1)));
    CHECK(committed(store.registry(), placement_of(3, 1, 2)));
    const auto stored =
        *ask(store.registry(), [](Records& r) { return r.placements().by_id(id<PlacementId>(1)); });
    CHECK(stored.departed == friday + 240h);
    CHECK(stored.departure_reason == "planned_move");
    CHECK(stored.destination == "step_down");
    CHECK(stored.note == "Went with her aunt.");
    CHECK(stored.expected_departure == 2026y / 4 / 9);
    CHECK(stored.version == 1);
}

TEST_CASE_TEMPLATE("a move to another bed frees the first; to a taken bed it is refused", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    REQUIRE(committed(store.registry(), placement_of(1, 1, 1)));
    REQUIRE(committed(store.registry(), placement_of(2, 2, 2)));
    const auto to_taken = a_placement(1, 1, 2);
    const auto to_free = a_placement(1, 1, 3);

    const auto refused =
        committed(store.registry(), [&](placement::Placements& p) { return p.save(to_taken); });
    const auto moved =
        committed(store.registry(), [&](placement::Placements& p) { return p.save(to_free); });

    REQUIRE_FALSE(refused);
    CHECK(refused.error() == BedRefused::bed_taken);
    REQUIRE(moved);
    CHECK(*moved);
    CHECK(committed(store.registry(), placement_of(3, 3, 1)));
}

TEST_CASE_TEMPLATE("a stale save of a placement is told and moves nothing", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    REQUIRE(committed(store.registry(), placement_of(1, 1, 1)));
    auto arrived = a_placement(1, 1, 1);
    arrived.status = PlacementStatus::arrived;
    arrived.arrived = friday + 6h;

    const auto first =
        committed(store.registry(), [&](placement::Placements& p) { return p.save(arrived); });
    const auto second = committed(store.registry(), [](placement::Placements& p) {
        return p.save(departed(a_placement(1, 1, 1)));
    });

    CHECK(*first);
    CHECK_FALSE(*second);
    CHECK_FALSE(committed(store.registry(), hold_of(1, 1)));
}

TEST_CASE_TEMPLATE("holds that end by a moment come soonest first", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    auto sooner = a_hold(2, 2);
    sooner.until = friday + 1h;
    REQUIRE(committed(store.registry(), hold_of(1, 1)));
    REQUIRE(committed(store.registry(), [&](placement::Placements& p) { return p.add(sooner); }));

    const auto ending = [&](Instant moment, std::size_t most) {
        return ask(store.registry(),
                   [&](Records& r) { return r.placements().holds_ending(moment, most); });
    };
    CHECK(ending(friday + 1h - 1s, 10).empty());
    const auto both = ending(friday + 2h, 10);
    REQUIRE(both.size() == 2);
    CHECK(both[0].id == id<HoldId>(2));
    CHECK(ending(friday + 2h, 1).size() == 1);
    CHECK(ask(store.registry(), [](Records& r) {
              return r.placements().standing_holds_at(id<HomeId>(1));
          }).size() == 2);
    const auto of_all =
        ask(store.registry(), [](Records& r) { return r.placements().standing_holds(); });
    REQUIRE(of_all.size() == 2);
    CHECK(of_all[0].id == both[0].id);
    CHECK(of_all[1].id == both[1].id);
}

TEST_CASE_TEMPLATE("a home's current placements are in order of bed name", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    REQUIRE(committed(store.registry(), placement_of(1, 3, 3)));
    REQUIRE(committed(store.registry(), placement_of(2, 1, 1)));
    REQUIRE(committed(store.registry(), placement_of(3, 2, 2)));
    REQUIRE(*committed(store.registry(), [](placement::Placements& p) {
        return p.save(departed(a_placement(3, 2, 2)));
    }));

    const auto current =
        ask(store.registry(), [](Records& r) { return r.placements().current_at(id<HomeId>(1)); });
    const auto of_child =
        ask(store.registry(), [](Records& r) { return r.placements().of_child(id<ChildId>(2)); });
    const auto of_referral = ask(
        store.registry(), [](Records& r) { return r.placements().of_referral(id<ReferralId>(3)); });

    const auto residents =
        ask(store.registry(), [](Records& r) { return r.page_rows().residents(); });

    REQUIRE(residents.size() == 2);
    CHECK(residents[0].placement.id == id<PlacementId>(2));
    CHECK(residents[0].child.id == id<ChildId>(1));
    CHECK(residents[0].referral.id == id<ReferralId>(1));
    CHECK(residents[1].placement.bed == id<BedId>(3));
    REQUIRE(current.size() == 2);
    CHECK(current[0].bed == id<BedId>(1));
    CHECK(current[1].bed == id<BedId>(3));
    REQUIRE(of_child.size() == 1);
    CHECK(of_child[0].status == PlacementStatus::departed);
    CHECK(of_referral.size() == 1);
}

TEST_CASE_TEMPLATE("bookings whose child is late are found", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    REQUIRE(committed(store.registry(), placement_of(1, 1, 1)));

    const auto overdue = [&](Instant moment) {
        return ask(store.registry(),
                   [&](Records& r) { return r.placements().arrivals_overdue(moment, 10).size(); });
    };
    CHECK(overdue(friday + 6h) == 0);
    CHECK(overdue(friday + 6h + 1s) == 1);
}

}  // namespace
}  // namespace wayhome::store
