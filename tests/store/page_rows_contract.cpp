// SPDX-License-Identifier: Apache-2.0
#include "contracts/givens.hpp"
#include "contracts/stores.hpp"

namespace wayhome::store {
namespace {

using application::BoardFilter;
using application::BoardTab;
using application::Records;
using referral::ReferralStatus;

referral::Referral a_waiting_referral(std::uint8_t number, Instant submitted) {
    auto referral = a_referral(number);
    referral.child = std::nullopt;
    referral.submitted = submitted;
    referral.triage_due = std::nullopt;
    return referral;
}

referral::Referral an_ended_referral(std::uint8_t number, Instant changed) {
    auto referral = a_waiting_referral(number, friday);
    referral.status = ReferralStatus::closed;
    referral.changed = changed;
    return referral;
}

/// The last digits of the rows' ids, page after page to the end.
std::vector<int> paged(application::Registry& registry, const BoardFilter& filter,
                       std::size_t page) {
    std::vector<int> numbers;
    std::optional<application::PageStart> start;
    while (true) {
        const auto rows =
            ask(registry, [&](Records& r) { return r.page_rows().board(filter, start, page); });
        for (const auto& row : rows) {
            numbers.push_back(row.referral.id.bits().back());
            start = {application::board_moment(row.referral, filter.tab), row.referral.id};
        }
        if (rows.size() < page) return numbers;
    }
}

std::vector<int> counts(application::Registry& registry, const BoardFilter& filter) {
    return ask(registry, [&](Records& r) { return r.page_rows().board_counts(filter); });
}

TEST_CASE_TEMPLATE("B1: the queue of triage shows first what is due first, whenever it was sent",
                   Store, WAYHOME_ALL_STORES) {
    Store store;
    auto planned = a_waiting_referral(1, friday);
    planned.triage_due = friday + Hours{72};
    auto urgent = a_waiting_referral(2, friday + 1h);
    urgent.triage_due = friday + 90min;

    commit(store.registry(), [&](Records& r) {
        add_people(r);
        r.referrals().add(planned);
        r.referrals().add(urgent);
    });

    CHECK(paged(store.registry(), {}, 1) == std::vector{2, 1});
}

TEST_CASE_TEMPLATE("the board shows the oldest submission first and pages through ties", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), [](Records& r) {
        add_people(r);
        r.referrals().add(a_waiting_referral(5, friday));
        r.referrals().add(a_waiting_referral(2, friday));
        r.referrals().add(a_waiting_referral(4, friday));
        r.referrals().add(a_waiting_referral(3, friday));
        r.referrals().add(a_waiting_referral(1, friday + 1s));
        r.referrals().add(a_waiting_referral(6, friday - 1s));
    });

    CHECK(paged(store.registry(), {}, 2) == std::vector{6, 2, 3, 4, 5, 1});
    CHECK(paged(store.registry(), {}, 100) == std::vector{6, 2, 3, 4, 5, 1});
}

TEST_CASE_TEMPLATE("what has ended shows its latest change first and pages through ties", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), [](Records& r) {
        add_people(r);
        r.referrals().add(an_ended_referral(3, friday));
        r.referrals().add(an_ended_referral(1, friday));
        r.referrals().add(an_ended_referral(2, friday));
        r.referrals().add(an_ended_referral(4, friday + 1s));
        r.referrals().add(an_ended_referral(5, friday - 1s));
    });
    BoardFilter ended;
    ended.tab = BoardTab::ended;

    CHECK(paged(store.registry(), ended, 2) == std::vector{4, 1, 2, 3, 5});
}

TEST_CASE_TEMPLATE("each filter of the board leaves what it names, and so do its counts", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto of_other_authority = a_waiting_referral(2, friday);
    of_other_authority.authority = id<OrganisationId>(2);
    auto by_police = a_waiting_referral(3, friday);
    by_police.referred_by = id<OrganisationId>(2);
    by_police.pathway = referral::Pathway::police_custody;
    auto with_officer = a_waiting_referral(4, friday);
    with_officer.officer = id<AccountId>(1);
    with_officer.status = ReferralStatus::in_triage;
    auto with_officer_searching = a_waiting_referral(5, friday);
    with_officer_searching.officer = id<AccountId>(1);
    with_officer_searching.status = ReferralStatus::searching;
    auto draft = a_waiting_referral(6, friday);
    draft.status = ReferralStatus::draft;
    commit(store.registry(), [&](Records& r) {
        add_people(r);
        r.referrals().add(a_waiting_referral(1, friday));
        r.referrals().add(of_other_authority);
        r.referrals().add(by_police);
        r.referrals().add(with_officer);
        r.referrals().add(with_officer_searching);
        r.referrals().add(draft);
    });
    BoardFilter authority;
    authority.authority = id<OrganisationId>(2);
    BoardFilter referrer;
    referrer.referred_by = id<OrganisationId>(2);
    BoardFilter officer;
    officer.officer = id<AccountId>(1);
    BoardFilter pathway;
    pathway.pathway = referral::Pathway::police_custody;
    BoardFilter reference;
    reference.reference = "WH-4K7M-0004";
    auto both = officer;
    both.authority = id<OrganisationId>(1);
    both.pathway = referral::Pathway::welfare;

    auto& registry = store.registry();
    CHECK(paged(registry, {}, 10) == std::vector{1, 2, 3, 4});
    CHECK(paged(registry, authority, 10) == std::vector{2});
    CHECK(paged(registry, referrer, 10) == std::vector{3});
    CHECK(paged(registry, officer, 10) == std::vector{4});
    CHECK(paged(registry, pathway, 10) == std::vector{3});
    CHECK(paged(registry, reference, 10) == std::vector{4});
    CHECK(paged(registry, both, 10) == std::vector{4});
    CHECK(counts(registry, {}) == std::vector{4, 1, 0, 0, 0});
    CHECK(counts(registry, authority) == std::vector{1, 0, 0, 0, 0});
    CHECK(counts(registry, referrer) == std::vector{1, 0, 0, 0, 0});
    CHECK(counts(registry, officer) == std::vector{1, 1, 0, 0, 0});
    CHECK(counts(registry, pathway) == std::vector{1, 0, 0, 0, 0});
    CHECK(counts(registry, reference) == std::vector{1, 0, 0, 0, 0});
    CHECK(counts(registry, both) == std::vector{1, 1, 0, 0, 0});
}

TEST_CASE_TEMPLATE("L6: the restricted part of the board is found under the same filters", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto restricted = a_child(1);
    restricted.restricted = true;
    auto waiting = a_waiting_referral(1, friday);
    waiting.child = restricted.id;
    auto ended_before = an_ended_referral(2, friday);
    ended_before.child = restricted.id;
    auto of_another = a_waiting_referral(3, friday);
    of_another.child = id<ChildId>(2);
    auto draft = a_waiting_referral(4, friday);
    draft.status = ReferralStatus::draft;
    commit(store.registry(), [&](Records& r) {
        add_people(r);
        r.children().add(restricted);
        r.children().add(a_child(2));
        for (const auto& each : {waiting, ended_before, of_another, draft}) r.referrals().add(each);
    });
    BoardFilter elsewhere;
    elsewhere.authority = id<OrganisationId>(2);
    const auto found = [&](const BoardFilter& filter) {
        std::vector<int> numbers;
        const auto all = ask(store.registry(),
                             [&](Records& r) { return r.page_rows().restricted_on_board(filter); });
        for (const auto& each : all) numbers.push_back(each.id.bits().back());
        return numbers;
    };

    CHECK(found({}) == std::vector{1, 2});
    CHECK(found(elsewhere).empty());
}

TEST_CASE_TEMPLATE("the tabs' counts follow a referral from tab to tab", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto referral = a_waiting_referral(1, friday);
    commit(store.registry(), [&](Records& r) {
        add_people(r);
        r.referrals().add(referral);
        referral.status = ReferralStatus::searching;
        referral.officer = id<AccountId>(1);
        CHECK(r.referrals().save(referral));
        referral.status = ReferralStatus::withdrawn;
        CHECK_FALSE(r.referrals().save(referral));
        referral.version = 1;
        CHECK(r.referrals().save(referral));
    });
    BoardFilter officer;
    officer.officer = id<AccountId>(1);

    CHECK(counts(store.registry(), {}) == std::vector{0, 0, 0, 0, 1});
    CHECK(counts(store.registry(), officer) == std::vector{0, 0, 0, 0, 1});
}

TEST_CASE_TEMPLATE("a row of the board has names and figures beside the referral", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto searching = a_referral(1);
    searching.status = ReferralStatus::searching;
    searching.officer = id<AccountId>(1);
    auto answered = an_offer(4);
    answered.referral = id<ReferralId>(1);
    answered.child = id<ChildId>(1);
    answered.status = offer::OfferStatus::accepted;
    answered.answered = friday + 5min;
    commit(store.registry(), [&](Records& r) {
        add_searching_world(r);
        CHECK(r.referrals().save(searching));
        r.offers().add(answered);
    });
    BoardFilter filter;
    filter.tab = BoardTab::searching;

    const auto rows = ask(store.registry(), [&](Records& r) {
        return r.page_rows().board(filter, std::nullopt, 10);
    });

    REQUIRE(rows.size() == 1);
    CHECK(rows[0].referral.id == id<ReferralId>(1));
    CHECK(rows[0].child->family_name.opened() == "O'Neill");
    CHECK(rows[0].authority_name == "Barnet");
    CHECK(rows[0].officer_name == "Aisha Khan");
    CHECK(rows[0].offers_sent == 2);
    CHECK(rows[0].offers_answered == 1);
}

}  // namespace
}  // namespace wayhome::store
