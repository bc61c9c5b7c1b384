// SPDX-License-Identifier: Apache-2.0
#include "application/store_failure.hpp"
#include "contracts/givens.hpp"
#include "contracts/stores.hpp"

namespace wayhome::store {
namespace {

using application::Records;
using offer::OfferStatus;

offer::Offer a_declined_offer() {
    auto offer = an_offer(1);
    offer.status = OfferStatus::declined;
    offer.opened = friday + 2min;
    offer.answered = friday + 9min;
    offer.answered_by = id<AccountId>(1);
    offer.reason_code = "staffing";
    offer.reason_words = "Two staff are off sick tonight.";
    offer.would_change_it = "A bed from Monday.";
    return offer;
}

TEST_CASE_TEMPLATE("an offer comes back as it was saved", Store, WAYHOME_ALL_STORES) {
    Store store;
    auto accepted = an_offer(2);
    accepted.status = OfferStatus::accepted_with_conditions;
    accepted.bed = id<BedId>(2);
    accepted.extended = true;
    accepted.conditions = {{offer::ConditionKind::staffing, "One more on nights."},
                           {offer::ConditionKind::start_date, "From Monday."}};
    accepted.override_reason = "The home asked for it.";
    accepted.unit_question = "Would A2 do?";
    accepted.returned = true;
    commit(store.registry(), [&](Records& r) {
        add_searching_world(r);
        CHECK(r.offers().save(a_declined_offer()));
        CHECK(r.offers().save(accepted));
    });

    const auto first =
        *ask(store.registry(), [](Records& r) { return r.offers().by_id(id<OfferId>(1)); });
    const auto second =
        *ask(store.registry(), [](Records& r) { return r.offers().by_id(id<OfferId>(2)); });

    CHECK(first.status == OfferStatus::declined);
    CHECK(first.opened == friday + 2min);
    CHECK(first.answered == friday + 9min);
    CHECK(first.answered_by == id<AccountId>(1));
    CHECK(first.reason_code == "staffing");
    CHECK(first.reason_words == "Two staff are off sick tonight.");
    CHECK(first.would_change_it == "A bed from Monday.");
    CHECK(first.frozen == "{\"beds\":3}");
    CHECK(first.rules_version == "2026-01");
    CHECK(first.version == 1);
    CHECK(second.bed == id<BedId>(2));
    CHECK(second.extended);
    CHECK(second.returned);
    CHECK(second.conditions == accepted.conditions);
    CHECK(second.override_reason == "The home asked for it.");
    CHECK(second.unit_question == "Would A2 do?");
}

TEST_CASE_TEMPLATE("a stale save of an offer is told", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);

    bool first = false;
    bool second = true;
    commit(store.registry(), [&](Records& r) { first = r.offers().save(a_declined_offer()); });
    commit(store.registry(), [&](Records& r) { second = r.offers().save(an_offer(1)); });

    CHECK(first);
    CHECK_FALSE(second);
}

TEST_CASE_TEMPLATE("the database refuses a decline without words", Store, WAYHOME_SQL_STORES) {
    Store store;
    commit(store.registry(), add_searching_world);
    auto wordless = a_declined_offer();
    wordless.reason_words = "  ";

    CHECK_THROWS_AS(commit(store.registry(), [&](Records& r) { r.offers().save(wordless); }),
                    application::StoreFailure);
}

TEST_CASE_TEMPLATE("a home's live offers are those it may still answer or has accepted", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto sooner = an_offer(3);
    sooner.due = friday + 10min;
    auto accepted = an_offer(2);
    accepted.status = OfferStatus::accepted;
    accepted.due = std::nullopt;
    commit(store.registry(), [&](Records& r) {
        add_searching_world(r);
        CHECK(r.offers().save(sooner));
        CHECK(r.offers().save(accepted));
    });

    const auto live =
        ask(store.registry(), [](Records& r) { return r.offers().live_at(id<HomeId>(1)); });
    commit(store.registry(), [](Records& r) { CHECK(r.offers().save(a_declined_offer())); });
    const auto fewer =
        ask(store.registry(), [](Records& r) { return r.offers().live_at(id<HomeId>(1)); });

    REQUIRE(live.size() == 3);
    CHECK(live[0].id == id<OfferId>(3));
    CHECK(live[1].id == id<OfferId>(1));
    CHECK(live[2].id == id<OfferId>(2));
    CHECK(fewer.size() == 2);
}

TEST_CASE_TEMPLATE("an offer is overdue after its last second, soonest first", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    auto sooner = an_offer(3);
    sooner.due = friday + 29min;
    auto accepted = an_offer(2);
    accepted.status = OfferStatus::accepted;
    commit(store.registry(), [&](Records& r) {
        add_searching_world(r);
        CHECK(r.offers().save(sooner));
        CHECK(r.offers().save(accepted));
    });

    const auto overdue = [&](Instant moment, std::size_t most) {
        return ask(store.registry(), [&](Records& r) { return r.offers().overdue(moment, most); });
    };
    CHECK(overdue(friday + 30min, 10).size() == 1);
    const auto both = overdue(friday + 31min, 10);
    REQUIRE(both.size() == 2);
    CHECK(both[0].id == id<OfferId>(3));
    CHECK(both[1].id == id<OfferId>(1));
    CHECK(overdue(friday + 31min, 1).size() == 1);
}

TEST_CASE_TEMPLATE("a home was offered a child once an offer was sent", Store, WAYHOME_ALL_STORES) {
    Store store;
    auto prepared = an_offer(1);
    prepared.status = OfferStatus::prepared;
    prepared.sent = std::nullopt;
    auto recalled = an_offer(2);
    recalled.status = OfferStatus::recalled;
    commit(store.registry(), [&](Records& r) {
        add_searching_world(r);
        CHECK(r.offers().save(prepared));
        CHECK(r.offers().save(recalled));
    });

    const auto offered = [&](std::uint8_t child) {
        return ask(store.registry(), [&](Records& r) {
            return r.offers().ever_offered(id<HomeId>(1), id<ChildId>(child));
        });
    };
    CHECK_FALSE(offered(1));
    CHECK(offered(2));
    CHECK(ask(store.registry(), [](Records& r) {
              return r.offers().of_referral(id<ReferralId>(1));
          }).size() == 1);
}

}  // namespace
}  // namespace wayhome::store
