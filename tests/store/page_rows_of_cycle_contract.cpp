// SPDX-License-Identifier: Apache-2.0
#include "contracts/givens.hpp"
#include "contracts/stores.hpp"

namespace wayhome::store {
namespace {

using application::Records;
using referral::Referral;
using referral::ReferralStatus;

Referral a_search(std::uint8_t number, Instant update_due, std::optional<Instant> review_due) {
    auto referral = a_referral(number);
    referral.child.reset();
    referral.status = ReferralStatus::searching;
    referral.update_due = update_due;
    referral.review_due = review_due;
    return referral;
}

std::vector<ReferralId> ids_of(const std::vector<Referral>& referrals) {
    std::vector<ReferralId> ids;
    for (const auto& each : referrals) ids.push_back(each.id);
    return ids;
}

TEST_CASE_TEMPLATE("searches to confirm come soonest first, of one body or of all", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_people);
    commit(store.registry(), [](Records& r) {
        auto elsewhere = a_search(3, friday + 1h, std::nullopt);
        elsewhere.referred_by = id<OrganisationId>(2);
        auto ended = a_search(4, friday, std::nullopt);
        ended.status = ReferralStatus::ceased;
        auto without_cycle = a_search(5, friday, std::nullopt);
        without_cycle.update_due.reset();
        for (const auto& each :
             {a_search(1, friday + 3h, std::nullopt), a_search(2, friday + 9h, friday + 2h),
              elsewhere, ended, without_cycle}) {
            r.referrals().add(each);
        }
    });

    const auto to_confirm = [&](std::optional<OrganisationId> of, std::size_t most) {
        return ids_of(ask(store.registry(),
                          [&](Records& r) { return r.page_rows().searches_to_confirm(of, most); }));
    };
    const auto first = id<ReferralId>(1);
    const auto reviewed = id<ReferralId>(2);
    const auto elsewhere = id<ReferralId>(3);
    CHECK(to_confirm(std::nullopt, 10) == std::vector{elsewhere, reviewed, first});
    CHECK(to_confirm(std::nullopt, 1) == std::vector{elsewhere});
    CHECK(to_confirm(id<OrganisationId>(1), 10) == std::vector{reviewed, first});
    CHECK(to_confirm(id<OrganisationId>(1), 1) == std::vector{reviewed});
}

journal::Event named(std::uint8_t number, std::uint8_t referral, std::string name) {
    auto event =
        an_event(number, {journal::SubjectKind::referral, id<ReferralId>(referral).bits()});
    event.name = std::move(name);
    return event;
}

TEST_CASE_TEMPLATE("appeals that nobody has decided on come longest waiting first", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_people);
    commit(store.registry(), [](Records& r) {
        for (std::uint8_t number = 1; number <= 5; ++number) {
            auto referral = a_referral(number);
            referral.child.reset();
            referral.status =
                number == 4 ? ReferralStatus::in_triage : ReferralStatus::not_eligible;
            r.referrals().add(referral);
        }
        r.journal().append(named(1, 2, "appealed"));
        r.journal().append(named(2, 1, "appealed"));
        r.journal().append(named(3, 3, "appealed"));
        r.journal().append(named(4, 3, "appeal_refused"));
        r.journal().append(named(5, 4, "appealed"));
        r.journal().append(named(6, 4, "appeal_upheld"));
    });

    const auto waiting = [&](std::size_t most) {
        return ids_of(
            ask(store.registry(), [&](Records& r) { return r.page_rows().appeals_waiting(most); }));
    };
    CHECK(waiting(10) == std::vector{id<ReferralId>(2), id<ReferralId>(1)});
    CHECK(waiting(1) == std::vector{id<ReferralId>(2)});
}

TEST_CASE_TEMPLATE("an appeal made again after an earlier decision waits again", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_people);
    commit(store.registry(), [](Records& r) {
        auto referral = a_referral(1);
        referral.child.reset();
        referral.status = ReferralStatus::not_eligible;
        r.referrals().add(referral);
        r.journal().append(named(1, 1, "appealed"));
        r.journal().append(named(2, 1, "appeal_upheld"));
        r.journal().append(named(3, 1, "appealed"));
    });

    const auto waiting =
        ids_of(ask(store.registry(), [](Records& r) { return r.page_rows().appeals_waiting(10); }));
    CHECK(waiting == std::vector{id<ReferralId>(1)});
}

}  // namespace
}  // namespace wayhome::store
