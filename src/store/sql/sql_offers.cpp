// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_offers.hpp"

#include "store/sql/offer_sql.hpp"
#include "store/sql/pairs_json.hpp"
#include "store/sql/read_offer.hpp"

namespace wayhome::store {
namespace {

using offer::Offer;

std::vector<offer::Condition> conditions_from(const std::string& json) {
    std::vector<offer::Condition> conditions;
    for (auto& [code, words] : pairs_from_json(json)) {
        const auto kind = offer::condition_kinds.from(code);
        if (!kind) throw application::StoreFailure("a condition of an offer cannot be read");
        conditions.push_back({*kind, std::move(words)});
    }
    return conditions;
}

std::string to_json(const std::vector<offer::Condition>& conditions) {
    Pairs pairs;
    for (const auto& each : conditions) {
        pairs.emplace_back(offer::condition_kinds.code_of(each.kind), each.words);
    }
    return store::to_json(pairs);
}

std::vector<Value> values_of(const Offer& offer) {
    return {offer.referral,
            offer.child,
            offer.home,
            offer.bed,
            offer::offer_statuses.code_of(offer.status),
            offer.prepared,
            offer.sent,
            offer.opened,
            offer.due,
            offer.extended,
            offer.answered,
            offer.answered_by,
            offer.reason_code,
            offer.reason_words,
            offer.would_change_it,
            to_json(offer.conditions),
            offer.conditions_agreed,
            offer.returned,
            offer.unit_question,
            offer.override_reason,
            offer.frozen,
            offer.rules_version,
            offer.id,
            offer.version};
}

}  // namespace

Offer read_offer(Fields& fields) {
    return {.id = fields.id<OfferId>(),
            .referral = fields.id<ReferralId>(),
            .child = fields.id<ChildId>(),
            .home = fields.id<HomeId>(),
            .bed = fields.maybe_id<BedId>(),
            .status = fields.code(offer::offer_statuses),
            .prepared = fields.moment(),
            .sent = fields.maybe_moment(),
            .opened = fields.maybe_moment(),
            .due = fields.maybe_moment(),
            .extended = fields.flag(),
            .answered = fields.maybe_moment(),
            .answered_by = fields.maybe_id<AccountId>(),
            .reason_code = fields.text(),
            .reason_words = fields.text(),
            .would_change_it = fields.text(),
            .conditions = conditions_from(fields.text()),
            .conditions_agreed = fields.flag(),
            .returned = fields.flag(),
            .unit_question = fields.text(),
            .override_reason = fields.text(),
            .frozen = fields.text(),
            .rules_version = fields.text(),
            .version = fields.small_number()};
}

void SqlOffers::add(const Offer& offer) {
    connection_.change(offer_sql::add, values_of(offer));
}

bool SqlOffers::save(const Offer& offer) {
    return connection_.change(offer_sql::save, values_of(offer)) == 1;
}

std::optional<Offer> SqlOffers::by_id(OfferId id) const {
    return connection_.one(offer_sql::by_id, {id}, read_offer);
}

std::vector<Offer> SqlOffers::of_referral(ReferralId referral) const {
    return connection_.all(offer_sql::of_referral, {referral}, read_offer);
}

std::vector<Offer> SqlOffers::live_at(HomeId home) const {
    return connection_.all(offer_sql::live_at, {home}, read_offer);
}

std::vector<Offer> SqlOffers::overdue(Instant moment, std::size_t most) const {
    return connection_.all(offer_sql::overdue, {moment, at_most(most)}, read_offer);
}

bool SqlOffers::ever_offered(HomeId home, ChildId child) const {
    const auto there = connection_.one(offer_sql::ever_offered, {home, child},
                                       [](Fields& fields) { return fields.number(); });
    return there.has_value();
}

}  // namespace wayhome::store
