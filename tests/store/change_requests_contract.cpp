// SPDX-License-Identifier: Apache-2.0
#include "contracts/givens.hpp"
#include "contracts/stores.hpp"

namespace wayhome::store {
namespace {

using application::Records;

placement::ChangeRequest an_extension(std::uint8_t number, Instant asked) {
    return {.id = id<ChangeRequestId>(number),
            .placement = id<PlacementId>(1),
            .kind = placement::ChangeKind::extend,
            .asked_by_side = placement::ChangeSide::home,
            .asked_by = id<AccountId>(1),
            .asked = asked,
            .words = "The next home is not ready.",
            .until = 2026y / 5 / 9};
}

TEST_CASE_TEMPLATE("a change request comes back whole, and a stale save is told", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    auto request = an_extension(1, friday);
    commit(store.registry(), [&](Records& r) {
        CHECK(r.placements().add(a_placement(1, 1, 1), std::nullopt));
        r.change_requests().add(request);
    });
    request.status = placement::ChangeStatus::refused;
    request.decided = friday + 1h;
    request.reason = "The order ends before that.";

    bool first = false;
    bool second = true;
    commit(store.registry(), [&](Records& r) { first = r.change_requests().save(request); });
    commit(store.registry(), [&](Records& r) { second = r.change_requests().save(request); });

    CHECK(first);
    CHECK_FALSE(second);
    const auto stored = *ask(store.registry(), [](Records& r) {
        return r.change_requests().by_id(id<ChangeRequestId>(1));
    });
    CHECK(stored.status == placement::ChangeStatus::refused);
    CHECK(stored.kind == placement::ChangeKind::extend);
    CHECK(stored.asked_by_side == placement::ChangeSide::home);
    CHECK(stored.words == "The next home is not ready.");
    CHECK(stored.until == 2026y / 5 / 9);
    CHECK_FALSE(stored.bed);
    CHECK(stored.decided == friday + 1h);
    CHECK(stored.reason == "The order ends before that.");
    CHECK(stored.version == 1);
}

TEST_CASE_TEMPLATE("changes of a placement come newest first", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    commit(store.registry(), [&](Records& r) {
        CHECK(r.placements().add(a_placement(1, 1, 1), std::nullopt));
        r.change_requests().add(an_extension(1, friday));
        r.change_requests().add(an_extension(2, friday + 1h));
    });

    const auto all = ask(store.registry(), [](Records& r) {
        return r.change_requests().of_placement(id<PlacementId>(1));
    });
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == id<ChangeRequestId>(2));
}

/// The ids of what waits, in their order.
std::vector<ChangeRequestId> waiting(application::Registry& registry,
                                     const placement::WaitingChanges& which,
                                     std::size_t most = 10) {
    std::vector<ChangeRequestId> ids;
    registry.read([&](Records& r) {
        for (const auto& each : r.change_requests().waiting(which, most)) ids.push_back(each.id);
    });
    return ids;
}

TEST_CASE_TEMPLATE("changes that wait come oldest first, for the side, home or body that is asked",
                   Store, WAYHOME_ALL_STORES) {
    using placement::ChangeSide;
    using placement::ChangeStatus;
    Store store;
    commit(store.registry(), add_searching_world);
    commit(store.registry(), [&](Records& r) {
        CHECK(r.placements().add(a_placement(1, 1, 1), std::nullopt));
        auto by_placing = an_extension(3, friday + 2h);
        by_placing.asked_by_side = ChangeSide::placing;
        auto supported = an_extension(4, friday);
        supported.status = ChangeStatus::supported;
        auto overtaken = an_extension(5, friday);
        overtaken.status = ChangeStatus::overtaken;
        for (const auto& each : {an_extension(1, friday + 1h), an_extension(2, friday), by_placing,
                                 supported, overtaken}) {
            r.change_requests().add(each);
        }
    });

    const auto first = id<ChangeRequestId>(1);
    const auto second = id<ChangeRequestId>(2);
    const auto third = id<ChangeRequestId>(3);
    CHECK(waiting(store.registry(), {.status = ChangeStatus::asked}) ==
          std::vector{second, first, third});
    CHECK(waiting(store.registry(), {.status = ChangeStatus::asked}, 1) == std::vector{second});
    CHECK(waiting(store.registry(), {.status = ChangeStatus::asked,
                                     .asked_by = ChangeSide::placing}) == std::vector{third});
    CHECK(waiting(store.registry(), {.status = ChangeStatus::supported}) ==
          std::vector{id<ChangeRequestId>(4)});
    CHECK(
        waiting(store.registry(), {.status = ChangeStatus::asked, .home = id<HomeId>(2)}).empty());
    CHECK(waiting(store.registry(),
                  {.status = ChangeStatus::asked, .placed_by = id<OrganisationId>(1)}) ==
          std::vector{second, first, third});
    CHECK(waiting(store.registry(),
                  {.status = ChangeStatus::asked, .placed_by = id<OrganisationId>(2)})
              .empty());
}

}  // namespace
}  // namespace wayhome::store
