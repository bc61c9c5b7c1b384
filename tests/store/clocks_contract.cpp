// SPDX-License-Identifier: Apache-2.0
#include "contracts/givens.hpp"
#include "contracts/stores.hpp"

namespace wayhome::store {
namespace {

using application::ClockStep;
using application::Records;
using application::RunningClock;
using journal::SubjectKind;

const journal::Subject first_offer{SubjectKind::offer, id<OfferId>(1).bits()};
const journal::Subject first_referral{SubjectKind::referral, id<ReferralId>(1).bits()};

std::vector<RunningClock> due_by(application::Registry& registry, Instant moment,
                                 std::size_t most = 10) {
    return ask(registry, [&](Records& r) { return r.running_clocks().due(moment, most); });
}

TEST_CASE_TEMPLATE("clocks that ran out come soonest first, and no later ones", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    const RunningClock late{first_referral, ClockStep::triage_late, friday + 30min};
    const RunningClock unopened{first_offer, ClockStep::offer_unopened, friday + 10min};
    commit(store.registry(), [&](Records& r) {
        r.running_clocks().wind(first_referral, {late});
        r.running_clocks().wind(first_offer, {unopened});
    });

    CHECK(due_by(store.registry(), friday + 10min - 1s).empty());
    CHECK(due_by(store.registry(), friday + 10min) == std::vector{unopened});
    CHECK(due_by(store.registry(), friday + 1h) == std::vector{unopened, late});
    CHECK(due_by(store.registry(), friday + 1h, 1) == std::vector{unopened});
}

TEST_CASE_TEMPLATE("winding a subject's clocks replaces them and leaves other subjects' alone",
                   Store, WAYHOME_ALL_STORES) {
    Store store;
    const RunningClock warning{first_referral, ClockStep::update_warning, friday + 1h};
    const RunningClock ceases{first_referral, ClockStep::search_ceases, friday + 2h};
    const RunningClock unopened{first_offer, ClockStep::offer_unopened, friday + 10min};
    commit(store.registry(), [&](Records& r) {
        r.running_clocks().wind(first_offer, {unopened});
        r.running_clocks().wind(first_referral,
                                {{first_referral, ClockStep::triage_late, friday + 30min}});
        r.running_clocks().wind(first_referral, {ceases, warning});
    });

    const auto of = [&](const journal::Subject& subject) {
        return ask(store.registry(), [&](Records& r) { return r.running_clocks().of(subject); });
    };
    CHECK(of(first_referral) == std::vector{warning, ceases});
    CHECK(of(first_offer) == std::vector{unopened});
}

TEST_CASE_TEMPLATE("a clock is stopped once, and says when it would have run out", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    const RunningClock unopened{first_offer, ClockStep::offer_unopened, friday + 10min};
    commit(store.registry(), [&](Records& r) { r.running_clocks().wind(first_offer, {unopened}); });

    std::optional<Instant> first;
    std::optional<Instant> second;
    commit(store.registry(), [&](Records& r) {
        first = r.running_clocks().stop(first_offer, ClockStep::offer_unopened);
        second = r.running_clocks().stop(first_offer, ClockStep::offer_unopened);
    });

    CHECK(first == friday + 10min);
    CHECK_FALSE(second);
    CHECK(due_by(store.registry(), friday + 1h).empty());
}

TEST_CASE_TEMPLATE("one officer is on duty on a day, and nobody once taken off", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_people);
    commit(store.registry(), [](Records& r) {
        r.accounts().add(an_account(2, "second"));
        r.duty_rota().put(2026y / 1 / 9, id<AccountId>(1));
        r.duty_rota().put(2026y / 1 / 9, id<AccountId>(2));
        r.duty_rota().put(2026y / 1 / 10, id<AccountId>(1));
        r.duty_rota().put(2026y / 1 / 11, id<AccountId>(1));
        r.duty_rota().put(2026y / 1 / 11, std::nullopt);
    });

    const auto on = [&](CivilDate day) {
        return ask(store.registry(), [&](Records& r) { return r.duty_rota().on_duty(day); });
    };
    CHECK(on(2026y / 1 / 9) == id<AccountId>(2));
    CHECK_FALSE(on(2026y / 1 / 11));
    const auto days = ask(store.registry(), [](Records& r) {
        return r.duty_rota().between(2026y / 1 / 9, 2026y / 1 / 31);
    });
    CHECK(days == std::vector<application::DutyDay>{{2026y / 1 / 9, id<AccountId>(2)},
                                                    {2026y / 1 / 10, id<AccountId>(1)}});
}

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

TEST_CASE_TEMPLATE("open change requests come oldest first, those of a placement newest first",
                   Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    auto decided = an_extension(3, friday + 2h);
    decided.status = placement::ChangeStatus::agreed;
    commit(store.registry(), [&](Records& r) {
        CHECK(r.placements().add(a_placement(1, 1, 1), std::nullopt));
        r.change_requests().add(an_extension(1, friday + 1h));
        r.change_requests().add(an_extension(2, friday));
        r.change_requests().add(decided);
    });

    const auto open =
        ask(store.registry(), [](Records& r) { return r.change_requests().open(10); });
    const auto all = ask(store.registry(), [](Records& r) {
        return r.change_requests().of_placement(id<PlacementId>(1));
    });
    REQUIRE(open.size() == 2);
    CHECK(open[0].id == id<ChangeRequestId>(2));
    REQUIRE(all.size() == 3);
    CHECK(all[0].id == id<ChangeRequestId>(3));
}

}  // namespace
}  // namespace wayhome::store
