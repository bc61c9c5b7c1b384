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

TEST_CASE_TEMPLATE("a home sees its live offers soonest due first, then the past newest first",
                   Store, WAYHOME_ALL_STORES) {
    Store store;
    auto lapsed = an_offer(2);
    lapsed.status = offer::OfferStatus::lapsed;
    auto recalled = an_offer(3);
    recalled.status = offer::OfferStatus::recalled;
    recalled.answered = friday + 1min;
    auto prepared = an_offer(4);
    prepared.referral = id<ReferralId>(1);
    prepared.child = id<ChildId>(1);
    prepared.status = offer::OfferStatus::prepared;
    prepared.sent = std::nullopt;
    commit(store.registry(), [&](Records& r) {
        add_searching_world(r);
        CHECK(r.offers().save(lapsed));
        CHECK(r.offers().save(recalled));
        r.offers().add(prepared);
    });

    const auto rows = [&](std::size_t most) {
        return ask(store.registry(),
                   [&](Records& r) { return r.page_rows().offers_of_home(id<HomeId>(1), most); });
    };
    const auto all = rows(10);
    REQUIRE(all.size() == 3);
    CHECK(all[0].offer.id == id<OfferId>(1));
    CHECK(all[0].referral.reference == "WH-4K7M-0001");
    CHECK(all[0].child->id == id<ChildId>(1));
    CHECK(all[1].offer.id == id<OfferId>(3));
    CHECK(all[2].offer.id == id<OfferId>(2));
    CHECK(rows(2).size() == 2);
    CHECK(rows(1).size() == 1);
}

TEST_CASE_TEMPLATE("the unit sees offers that await an answer and declines that await review",
                   Store, WAYHOME_ALL_STORES) {
    Store store;
    auto declined = an_offer(2);
    declined.status = offer::OfferStatus::declined;
    declined.reason_code = "staffing";
    declined.reason_words = "Two staff are off sick tonight.";
    declined.due = friday + 5min;
    auto accepted = an_offer(3);
    accepted.status = offer::OfferStatus::accepted;
    accepted.answered = friday + 4min;
    commit(store.registry(), [&](Records& r) {
        add_searching_world(r);
        CHECK(r.offers().save(declined));
        CHECK(r.offers().save(accepted));
    });

    const auto needing_unit =
        ask(store.registry(), [](Records& r) { return r.page_rows().offers_needing_unit(10); });
    const auto to_take_up = ask(store.registry(), [](Records& r) {
        return r.page_rows().offers_to_take_up(id<OrganisationId>(1), 10);
    });

    REQUIRE(needing_unit.size() == 2);
    CHECK(needing_unit[0].offer.id == id<OfferId>(2));
    CHECK(needing_unit[1].offer.id == id<OfferId>(1));
    REQUIRE(to_take_up.size() == 1);
    CHECK(to_take_up[0].offer.id == id<OfferId>(3));
    CHECK(ask(store.registry(), [](Records& r) {
              return r.page_rows().offers_to_take_up(id<OrganisationId>(2), 10);
          }).empty());
}

TEST_CASE_TEMPLATE("a home's register has each child and the authority that is responsible", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), [](Records& r) {
        add_searching_world(r);
        CHECK(r.placements().add(a_placement(1, 1, 3), std::nullopt));
        CHECK(r.placements().add(a_placement(2, 2, 1), std::nullopt));
    });

    const auto rows = ask(store.registry(),
                          [](Records& r) { return r.page_rows().register_of_home(id<HomeId>(1)); });

    REQUIRE(rows.size() == 2);
    CHECK(rows[0].placement.bed == id<BedId>(1));
    CHECK(rows[0].child.id == id<ChildId>(2));
    CHECK(rows[0].authority_name == "Barnet");
    CHECK(rows[1].placement.bed == id<BedId>(3));
}

TEST_CASE_TEMPLATE("a referrer sees the questions it has not answered, soonest due first", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    referral::InformationRequest request{.id = id<InformationRequestId>(1),
                                         .referral = id<ReferralId>(1),
                                         .section = "health",
                                         .question = "Is the medication known?",
                                         .asked_by = id<AccountId>(1),
                                         .asked = friday,
                                         .due = friday + 2h,
                                         .answer = "",
                                         .answered_by = std::nullopt,
                                         .answered = std::nullopt};
    auto sooner = request;
    sooner.id = id<InformationRequestId>(2);
    sooner.referral = id<ReferralId>(2);
    sooner.due = friday + 1h;
    auto answered = request;
    answered.id = id<InformationRequestId>(3);
    answered.answered = friday + 1min;
    commit(store.registry(), [&](Records& r) {
        add_searching_world(r);
        r.referrals().add(request);
        r.referrals().add(sooner);
        r.referrals().add(answered);
    });

    const auto rows = ask(store.registry(), [](Records& r) {
        return r.page_rows().information_asked_of(id<OrganisationId>(1), 10);
    });

    REQUIRE(rows.size() == 2);
    CHECK(rows[0].first.id == id<ReferralId>(2));
    CHECK(rows[0].second.id == id<InformationRequestId>(2));
    CHECK(rows[1].second.id == id<InformationRequestId>(1));
}

}  // namespace
}  // namespace wayhome::store
