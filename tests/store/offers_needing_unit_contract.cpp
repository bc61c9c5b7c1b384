// SPDX-License-Identifier: Apache-2.0
#include "contracts/givens.hpp"
#include "contracts/stores.hpp"

namespace wayhome::store {
namespace {

using application::Records;

std::vector<OfferId> ids_of(const std::vector<application::OfferRow>& rows) {
    std::vector<OfferId> ids;
    for (const auto& row : rows) ids.push_back(row.offer.id);
    return ids;
}

std::vector<OfferId> needing_unit(application::Registry& registry, std::size_t most) {
    return ids_of(
        ask(registry, [&](Records& r) { return r.page_rows().offers_needing_unit(most); }));
}

void save(application::Registry& registry, const offer::Offer& offer) {
    commit(registry, [&](Records& r) {
        auto changed = offer;
        changed.version = r.offers().by_id(offer.id)->version;
        CHECK(r.offers().save(changed));
    });
}

offer::Offer conditions_of(std::uint8_t number, Instant answered) {
    auto offer = an_offer(number);
    offer.status = offer::OfferStatus::accepted_with_conditions;
    offer.answered = answered;
    offer.conditions = {{offer::ConditionKind::staffing, "A second worker at night."}};
    return offer;
}

/// One more offer of the search for that child.
offer::Offer another(std::uint8_t number, std::uint8_t child, offer::OfferStatus status,
                     Instant due) {
    auto offer = an_offer(number);
    offer.referral = id<ReferralId>(child);
    offer.child = id<ChildId>(child);
    offer.status = status;
    offer.due = due;
    return offer;
}

/// Of the search for child 2.
offer::Offer lapse(std::uint8_t number, Instant due) {
    return another(number, 2, offer::OfferStatus::lapsed, due);
}

/// Of the searching world only the offer to child 1 stands; child 2's search goes on.
void add_search_that_waits(Records& records) {
    add_searching_world(records);
    for (const std::uint8_t number : std::initializer_list<std::uint8_t>{2, 3}) {
        auto recalled = an_offer(number);
        recalled.status = offer::OfferStatus::recalled;
        CHECK(records.offers().save(recalled));
    }
    auto searching = a_referral(2);
    searching.status = referral::ReferralStatus::searching;
    CHECK(records.referrals().save(searching));
}

TEST_CASE_TEMPLATE("the unit sees conditions until it has answered them, after what is due", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto& registry = store.registry();
    commit(registry, add_searching_world);
    save(registry, conditions_of(2, friday + 4min));
    save(registry, conditions_of(3, friday + 3min));
    CHECK(needing_unit(registry, 10) ==
          std::vector{id<OfferId>(1), id<OfferId>(3), id<OfferId>(2)});
    CHECK(needing_unit(registry, 1) == std::vector{id<OfferId>(1), id<OfferId>(3)});

    auto agreed = conditions_of(3, friday + 3min);
    agreed.conditions_agreed = true;
    save(registry, agreed);
    CHECK(needing_unit(registry, 10) == std::vector{id<OfferId>(1), id<OfferId>(2)});
}

TEST_CASE_TEMPLATE("the unit sees the latest lapse of a search (D6)", Store, WAYHOME_ALL_STORES) {
    Store store;
    auto& registry = store.registry();
    commit(registry, [](Records& r) {
        add_search_that_waits(r);
        r.offers().add(lapse(4, friday + 1h));
        r.offers().add(lapse(5, friday + 2h));
    });
    CHECK(needing_unit(registry, 10) == std::vector{id<OfferId>(1), id<OfferId>(5)});
}

TEST_CASE_TEMPLATE("a lapse is acted on when a home is asked after it or has accepted (D6)", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto& registry = store.registry();
    const auto none_but_first = std::vector{id<OfferId>(1)};
    commit(registry, [](Records& r) {
        add_search_that_waits(r);
        r.offers().add(lapse(4, friday + 1h));
    });
    REQUIRE(needing_unit(registry, 10) == std::vector{id<OfferId>(1), id<OfferId>(4)});

    auto other = an_offer(2);
    other.status = offer::OfferStatus::recalled;
    SUBCASE("a home was asked at that moment") {
        other.sent = friday + 1h;
        save(registry, other);
        CHECK(needing_unit(registry, 10) == none_but_first);
    }
    SUBCASE("a home was asked before") {
        other.sent = friday + 59min;
        save(registry, other);
        CHECK(needing_unit(registry, 10).size() == 2);
    }
    SUBCASE("another home has accepted") {
        other.status = offer::OfferStatus::accepted;
        other.answered = friday + 5min;
        save(registry, other);
        CHECK(needing_unit(registry, 10) == none_but_first);
    }
    SUBCASE("the search has ended") {
        commit(registry, [](Records& r) {
            auto ended = *r.referrals().by_id(id<ReferralId>(2));
            ended.status = referral::ReferralStatus::ceased;
            CHECK(r.referrals().save(ended));
        });
        CHECK(needing_unit(registry, 10) == none_but_first);
    }
}

std::vector<OfferId> told_above(application::Registry& registry, std::uint8_t home,
                                std::size_t most) {
    return ids_of(ask(registry, [&](Records& r) {
        return r.page_rows().offers_told_above(id<HomeId>(home), most);
    }));
}

/// Of the search for child 1.
offer::Offer escalation(std::uint8_t number, Instant due) {
    auto offer = another(number, 1, offer::OfferStatus::escalated, due);
    offer.answered = friday;
    offer.reason_code = "staffing_level";
    offer.reason_words = "Two of our night staff are ill.";
    return offer;
}

TEST_CASE_TEMPLATE("who answers for a home above its manager follows escalations, then lapses (D6)",
                   Store, WAYHOME_ALL_STORES) {
    Store store;
    auto& registry = store.registry();
    commit(registry, [](Records& r) {
        add_search_that_waits(r);
        r.offers().add(lapse(4, friday + 1h));
        r.offers().add(lapse(5, friday + 2h));
        r.offers().add(escalation(6, friday + 4h));
        r.offers().add(escalation(7, friday + 3h));
    });
    CHECK(told_above(registry, 1, 10) ==
          std::vector{id<OfferId>(7), id<OfferId>(6), id<OfferId>(4), id<OfferId>(5)});
    CHECK(told_above(registry, 1, 1) == std::vector{id<OfferId>(7), id<OfferId>(4)});
    CHECK(told_above(registry, 2, 10).empty());

    auto asked_since = an_offer(2);
    asked_since.status = offer::OfferStatus::recalled;
    asked_since.sent = friday + 1h;
    save(registry, asked_since);
    CHECK(told_above(registry, 1, 10) ==
          std::vector{id<OfferId>(7), id<OfferId>(6), id<OfferId>(5)});

    commit(registry, [](Records& r) {
        auto ended = *r.referrals().by_id(id<ReferralId>(2));
        ended.status = referral::ReferralStatus::ceased;
        CHECK(r.referrals().save(ended));
    });
    CHECK(told_above(registry, 1, 10) == std::vector{id<OfferId>(7), id<OfferId>(6)});
}

}  // namespace
}  // namespace wayhome::store
