// SPDX-License-Identifier: Apache-2.0
#include "application/store_failure.hpp"
#include "contracts/givens.hpp"
#include "contracts/stores.hpp"

namespace wayhome::store {
namespace {

using application::Records;
using order::Period;
using order::PeriodKind;
using order::PeriodStatus;

/// An order of child and referral of that number, in force for three months from Friday night.
Period an_order(std::uint8_t number, std::uint8_t child) {
    return {.id = id<PeriodId>(number),
            .referral = id<ReferralId>(child),
            .child = id<ChildId>(child),
            .kind = PeriodKind::order,
            .status = PeriodStatus::in_force,
            .starts = friday,
            .ends = friday + Days{90},
            .granted = friday - 1h,
            .by = "Exampleham Family Court",
            .recorded = friday - 1h,
            .next_step = friday + Days{62}};
}

void add_cases(Records& r) {
    add_searching_world(r);
    r.periods().add(an_order(1, 1));
    r.periods().add(an_order(2, 2));
}

template <class Store>
std::vector<PeriodId> ids_of(Store& store, const std::function<std::vector<Period>(Records&)>& of) {
    std::vector<PeriodId> ids;
    for (const auto& each : ask(store.registry(), of)) ids.push_back(each.id);
    return ids;
}

TEST_CASE_TEMPLATE("a period of legal authority comes back as it was saved", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto hours = an_order(3, 3);
    hours.kind = PeriodKind::seventy_two_hours;
    hours.status = PeriodStatus::discharged;
    hours.ended = friday + 7h;
    hours.evidence = id<AttachmentId>(9);
    hours.note = "Told by telephone.";
    hours.warned = friday + 6h;
    hours.next_step = std::nullopt;
    commit(store.registry(), [&](Records& r) {
        add_cases(r);
        r.periods().add(hours);
    });

    const auto read =
        *ask(store.registry(), [](Records& r) { return r.periods().by_id(id<PeriodId>(3)); });

    CHECK(read.referral == id<ReferralId>(3));
    CHECK(read.child == id<ChildId>(3));
    CHECK(read.kind == PeriodKind::seventy_two_hours);
    CHECK(read.status == PeriodStatus::discharged);
    CHECK(read.starts == friday);
    CHECK(read.ends == friday + Days{90});
    CHECK(read.granted == friday - 1h);
    CHECK(read.ended == friday + 7h);
    CHECK(read.by == "Exampleham Family Court");
    CHECK(read.evidence == id<AttachmentId>(9));
    CHECK(read.note == "Told by telephone.");
    CHECK(read.recorded == friday - 1h);
    CHECK(read.warned == friday + 6h);
    CHECK_FALSE(read.next_step);
    CHECK_FALSE(
        ask(store.registry(), [](Records& r) { return r.periods().by_id(id<PeriodId>(8)); }));
}

TEST_CASE_TEMPLATE("a stale save of a period is told", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_cases);

    bool first = false;
    bool second = true;
    commit(store.registry(), [&](Records& r) { first = r.periods().save(an_order(1, 1)); });
    commit(store.registry(), [&](Records& r) { second = r.periods().save(an_order(1, 1)); });

    CHECK(first);
    CHECK_FALSE(second);
}

TEST_CASE_TEMPLATE("a referral and its legal authority go to another record of the child", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_cases);
    auto referral = a_referral(1);
    referral.child = id<ChildId>(2);
    auto period = an_order(1, 1);
    period.child = id<ChildId>(2);

    commit(store.registry(), [&](Records& r) {
        CHECK(r.referrals().save(referral));
        CHECK(r.periods().save(period));
    });

    CHECK(ids_of(store, [](Records& r) { return r.periods().of_child(id<ChildId>(1)); }).empty());
    CHECK(ids_of(store, [](Records& r) { return r.periods().of_child(id<ChildId>(2)); }).size() ==
          2);
    ask(store.registry(), [](Records& r) {
        CHECK(r.referrals().of_child(id<ChildId>(1)).empty());
        CHECK(r.referrals().of_child(id<ChildId>(2)).size() == 2);
        return true;
    });
}

TEST_CASE_TEMPLATE("the database refuses what is in force and nobody granted", Store,
                   WAYHOME_SQL_STORES) {
    Store store;
    commit(store.registry(), add_cases);
    auto ungranted = an_order(1, 1);
    ungranted.granted.reset();

    CHECK_THROWS_AS(
        commit(store.registry(), [&](Records& r) { return r.periods().save(ungranted); }),
        application::StoreFailure);
}

TEST_CASE_TEMPLATE("a child's periods come by their start", Store, WAYHOME_ALL_STORES) {
    Store store;
    auto earlier = an_order(3, 1);
    earlier.starts = friday - Days{3};
    commit(store.registry(), [&](Records& r) {
        add_cases(r);
        r.periods().add(earlier);
    });

    const std::vector both{id<PeriodId>(3), id<PeriodId>(1)};
    CHECK(ids_of(store, [](Records& r) { return r.periods().of_child(id<ChildId>(1)); }) == both);
    CHECK(ids_of(store, [](Records& r) { return r.periods().of_referral(id<ReferralId>(1)); }) ==
          both);
}

TEST_CASE_TEMPLATE("a period is due from the second of its next step", Store, WAYHOME_ALL_STORES) {
    Store store;
    auto sooner = an_order(3, 3);
    sooner.next_step = friday + 1h;
    auto never = an_order(4, 3);
    never.status = PeriodStatus::ended;
    never.next_step = std::nullopt;
    commit(store.registry(), [&](Records& r) {
        add_cases(r);
        r.periods().add(sooner);
        r.periods().add(never);
    });

    const auto due_at = [&](Instant moment, std::size_t most) {
        return ids_of(store, [&](Records& r) { return r.periods().due(moment, most); });
    };
    CHECK(due_at(friday + 1h - 1s, 10).empty());
    CHECK(due_at(friday + 1h, 10) == std::vector{id<PeriodId>(3)});
    CHECK(due_at(friday + Days{62}, 10).size() == 3);
    CHECK(due_at(friday + Days{62}, 1) == std::vector{id<PeriodId>(3)});
}

TEST_CASE_TEMPLATE("what ends soon is found for all, and for those whose cases they are", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto planned = an_order(3, 3);
    planned.status = PeriodStatus::planned;
    commit(store.registry(), [&](Records& r) {
        add_cases(r);
        r.periods().add(planned);
    });

    const auto ending = [&](std::optional<OrganisationId> of, Instant before) {
        return ids_of(store, [&](Records& r) { return r.periods().ending(of, before, 10); });
    };
    const std::vector both{id<PeriodId>(1), id<PeriodId>(2)};
    CHECK(ending(std::nullopt, friday + Days{91}) == both);
    CHECK(ending(id<OrganisationId>(1), friday + Days{91}) == both);
    CHECK(ending(id<OrganisationId>(2), friday + Days{91}).empty());
    CHECK(ending(std::nullopt, friday + Days{90}).empty());
}

TEST_CASE_TEMPLATE("a child who is present and whom nothing covers is found", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto present = a_placement(1, 1, 1);
    present.status = placement::PlacementStatus::arrived;
    present.arrived = friday;
    auto expected = a_placement(3, 3, 3);
    commit(store.registry(), [&](Records& r) {
        add_cases(r);
        CHECK(r.placements().add(present, std::nullopt));
        CHECK(r.placements().add(expected, std::nullopt));
    });

    const auto without_at = [&](Instant moment) {
        return ask(store.registry(),
                   [&](Records& r) { return r.periods().present_without(moment, 10); });
    };
    const std::vector one{id<PlacementId>(1)};
    CHECK(without_at(friday - 1s) == one);
    CHECK(without_at(friday).empty());
    CHECK(without_at(friday + Days{90} - 1s).empty());
    CHECK(without_at(friday + Days{90}) == one);

    auto ended = an_order(1, 1);
    ended.status = PeriodStatus::discharged;
    ended.ended = friday + 2h;
    commit(store.registry(), [&](Records& r) { CHECK(r.periods().save(ended)); });
    CHECK(without_at(friday + 1h).empty());
    CHECK(without_at(friday + 2h) == one);
}

}  // namespace
}  // namespace wayhome::store
