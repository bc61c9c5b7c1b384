// SPDX-License-Identifier: Apache-2.0
#include <array>

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

TEST_CASE_TEMPLATE("what is not over and has no clock is found, a page at a time, in order of id",
                   Store, WAYHOME_ALL_STORES) {
    using enum referral::ReferralStatus;
    Store store;
    commit(store.registry(), add_people);
    commit(store.registry(), [](Records& r) {
        const std::array statuses = {draft, searching, ready, ceased, placed_pending, searching};
        std::uint8_t number = 0;
        for (const auto status : statuses) {
            auto referral = a_referral(++number);
            referral.child.reset();
            referral.status = status;
            r.referrals().add(referral);
        }
        const journal::Subject running{SubjectKind::referral, id<ReferralId>(2).bits()};
        r.running_clocks().wind(running, {{running, ClockStep::search_ceases, friday}});
        const journal::Subject of_an_offer{SubjectKind::offer, id<ReferralId>(6).bits()};
        r.running_clocks().wind(of_an_offer, {{of_an_offer, ClockStep::offer_unopened, friday}});
    });

    const auto after = [&](std::optional<ReferralId> last, std::size_t most) {
        return ask(store.registry(),
                   [&](Records& r) { return r.running_clocks().open_without(last, most); });
    };
    CHECK(after(std::nullopt, 2) == std::vector{id<ReferralId>(1), id<ReferralId>(5)});
    CHECK(after(id<ReferralId>(5), 2) == std::vector{id<ReferralId>(6)});
    CHECK(after(id<ReferralId>(6), 2).empty());
}

TEST_CASE_TEMPLATE("clocks go with the transaction that winds or stops them", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    const RunningClock unopened{first_offer, ClockStep::offer_unopened, friday + 10min};
    commit(store.registry(), [&](Records& r) { r.running_clocks().wind(first_offer, {unopened}); });

    store.registry().write([&](Records& r) {
        r.running_clocks().stop(first_offer, ClockStep::offer_unopened);
        r.running_clocks().wind(first_referral, {{first_referral, ClockStep::triage_late, friday}});
        return application::Ending::roll_back;
    });

    CHECK(due_by(store.registry(), friday + 1h) == std::vector{unopened});
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

}  // namespace
}  // namespace wayhome::store
