// SPDX-License-Identifier: Apache-2.0
#include "contracts/givens.hpp"
#include "contracts/stores.hpp"

namespace wayhome::store {
namespace {

using application::Records;

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
