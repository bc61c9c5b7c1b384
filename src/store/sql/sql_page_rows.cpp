// SPDX-License-Identifier: Apache-2.0
#include "store/sql/sql_page_rows.hpp"

#include <iterator>
#include <limits>

#include "store/sql/board_tally.hpp"
#include "store/sql/page_row_sql.hpp"
#include "store/sql/read_child.hpp"
#include "store/sql/read_offer.hpp"
#include "store/sql/read_placement.hpp"
#include "store/sql/read_referral.hpp"

namespace wayhome::store {
namespace {

using application::BoardFilter;
using application::BoardRow;
using application::OfferRow;

BoardRow read_board_row(Fields& fields) {
    return {.referral = read_referral(fields),
            .child = read_maybe_child(fields),
            .authority_name = fields.text(),
            .officer_name = fields.maybe_text().value_or(""),
            .offers_sent = fields.small_number(),
            .offers_answered = fields.small_number()};
}

OfferRow read_offer_row(Fields& fields) {
    return {.offer = read_offer(fields),
            .referral = read_referral(fields),
            .child = read_maybe_child(fields)};
}

/// The statement led by the filter that leaves the fewest rows.
const Sql& led_by(const BoardFilter& filter, const Sql& all, const Sql& authority,
                  const Sql& referrer, const Sql& officer, const Sql& reference) {
    if (!filter.reference.empty()) return reference;
    if (filter.officer) return officer;
    if (filter.referred_by) return referrer;
    if (filter.authority) return authority;
    return all;
}

/// References that start with the prefix lie before the prefix and the greatest character there is.
std::optional<std::string> end_of_prefix(const std::string& prefix) {
    if (prefix.empty()) return std::nullopt;
    return prefix + "\xF4\x8F\xBF\xBF";
}

std::vector<Value> with_filters(std::vector<Value> values, const BoardFilter& filter) {
    std::optional<std::string> pathway;
    if (filter.pathway) pathway = referral::pathways.code_of(*filter.pathway);
    std::optional<std::string> prefix;
    if (!filter.reference.empty()) prefix = filter.reference;
    values.insert(values.end(), {pathway, filter.authority, filter.referred_by, filter.officer,
                                 prefix, end_of_prefix(filter.reference)});
    return values;
}

constexpr auto before_all = std::numeric_limits<std::int64_t>::min();

}  // namespace

std::vector<BoardRow> SqlPageRows::board(const BoardFilter& filter,
                                         std::optional<application::PageStart> start,
                                         std::size_t most) const {
    const auto tab = static_cast<int>(filter.tab);
    std::vector<Value> values{tab, before_all, ""};
    if (start) {
        const auto order =
            application::shows_latest_first(filter.tab) ? -start->moment : start->moment;
        values = {tab, order, start->id};
    }
    values = with_filters(std::move(values), filter);
    values.push_back(at_most(most));
    using namespace board_sql;
    const auto& sql = led_by(filter, of_all, of_authority, of_referrer, of_officer, of_reference);
    return connection_.all(sql, values, read_board_row);
}

std::vector<int> SqlPageRows::board_counts(const BoardFilter& filter) const {
    if (is_tallied(filter)) return tally_of(connection_, filter);
    using namespace board_sql;
    const auto& sql = led_by(filter, count_of_all, count_of_authority, count_of_referrer,
                             count_of_officer, count_of_reference);
    std::vector<int> counts(application::board_tabs, 0);
    connection_.each(sql, with_filters({0, before_all, ""}, filter), [&](Fields& fields) {
        const auto tab = static_cast<std::size_t>(fields.number());
        counts.at(tab) = fields.small_number();
    });
    return counts;
}

std::vector<referral::Referral> SqlPageRows::restricted_on_board(const BoardFilter& filter) const {
    return connection_.all(board_sql::restricted, with_filters({0, before_all, ""}, filter),
                           read_referral);
}

std::vector<OfferRow> SqlPageRows::offers_of_home(HomeId home, std::size_t most) const {
    auto rows = connection_.all(offer_row_sql::live_at, {home, at_most(most)}, read_offer_row);
    if (rows.size() >= most) return rows;
    const auto past = connection_.all(offer_row_sql::past_at, {home, at_most(most - rows.size())},
                                      read_offer_row);
    rows.insert(rows.end(), past.begin(), past.end());
    return rows;
}

std::vector<application::RegisterRow> SqlPageRows::register_of_home(HomeId home) const {
    return connection_.all(register_sql::of_home, {home}, [](Fields& fields) {
        return application::RegisterRow{.placement = read_placement(fields),
                                        .child = read_child(fields),
                                        .authority_name = fields.text()};
    });
}

std::vector<application::ResidentRow> SqlPageRows::residents() const {
    return connection_.all(register_sql::residents, {}, [](Fields& fields) {
        return application::ResidentRow{.placement = read_placement(fields),
                                        .child = read_child(fields),
                                        .referral = read_referral(fields)};
    });
}

std::vector<OfferRow> SqlPageRows::offers_needing_unit(std::size_t most) const {
    auto rows = connection_.all(offer_row_sql::needing_unit, {at_most(most)}, read_offer_row);
    for (const auto* sql :
         {&offer_row_sql::conditions_unanswered, &offer_row_sql::lapse_not_acted_on}) {
        auto more = connection_.all(*sql, {at_most(most)}, read_offer_row);
        std::move(more.begin(), more.end(), std::back_inserter(rows));
    }
    return rows;
}

std::vector<OfferRow> SqlPageRows::offers_told_above(HomeId home, std::size_t most) const {
    auto rows = connection_.all(offer_row_sql::escalated_at, {home, at_most(most)}, read_offer_row);
    auto lapsed = connection_.all(offer_row_sql::lapsed_at, {home, at_most(most)}, read_offer_row);
    std::move(lapsed.begin(), lapsed.end(), std::back_inserter(rows));
    return rows;
}

std::vector<OfferRow> SqlPageRows::offers_to_take_up(OrganisationId referred_by,
                                                     std::size_t most) const {
    return connection_.all(offer_row_sql::to_take_up, {referred_by, at_most(most)}, read_offer_row);
}

std::vector<std::pair<referral::Referral, referral::InformationRequest>>
SqlPageRows::information_asked_of(OrganisationId referred_by, std::size_t most) const {
    return connection_.all(
        register_sql::information_asked, {referred_by, at_most(most)}, [](Fields& fields) {
            auto referral = read_referral(fields);
            return std::pair{std::move(referral), read_information_request(fields)};
        });
}

std::vector<referral::Referral> SqlPageRows::searches_to_confirm(
    std::optional<OrganisationId> referred_by, std::size_t most) const {
    using namespace cycle_row_sql;
    if (referred_by) {
        return connection_.all(to_confirm_of, {*referred_by, at_most(most)}, read_referral);
    }
    return connection_.all(to_confirm, {at_most(most)}, read_referral);
}

std::vector<referral::Referral> SqlPageRows::appeals_waiting(std::size_t most) const {
    return connection_.all(cycle_row_sql::appeals_waiting, {at_most(most)}, read_referral);
}

}  // namespace wayhome::store
