// SPDX-License-Identifier: Apache-2.0
#include "store/sql/board_tally.hpp"

namespace wayhome::store {
namespace {

constexpr Sql raise{"raise tally",
                    "INSERT INTO board_tally (scope, pathway, board_tab, referrals) "
                    "VALUES ($1, $2, $3, 1) ON CONFLICT (scope, pathway, board_tab) "
                    "DO UPDATE SET referrals = board_tally.referrals + 1"};
constexpr Sql lower{"lower tally",
                    "UPDATE board_tally SET referrals = referrals - 1 "
                    "WHERE scope = $1 AND pathway = $2 AND board_tab = $3"};
constexpr Sql of_scope{"tally of scope",
                       "SELECT board_tab, sum(referrals) FROM board_tally WHERE scope = $1 "
                       "AND (CAST($2 AS TEXT) IS NULL OR pathway = $2) GROUP BY board_tab"};

std::string of_authority(OrganisationId id) {
    return "authority " + id.text();
}
std::string of_referrer(OrganisationId id) {
    return "referred_by " + id.text();
}
std::string of_officer(AccountId id) {
    return "officer " + id.text();
}

void change_all(Connection& connection, const Sql& sql, const Tallied& at) {
    if (!at.tab) return;
    for (const auto& scope : at.scopes) connection.change(sql, {scope, at.pathway, *at.tab});
}

}  // namespace

Tallied tallied(const referral::Referral& referral) {
    const auto tab = application::board_tab(referral.status);
    Tallied at{tab ? std::optional{static_cast<int>(*tab)} : std::nullopt,
               std::string{referral::pathways.code_of(referral.pathway)},
               {"all", of_authority(referral.authority), of_referrer(referral.referred_by)}};
    if (referral.officer) at.scopes.push_back(of_officer(*referral.officer));
    return at;
}

void count_in(Connection& connection, const Tallied& now) {
    change_all(connection, raise, now);
}

void count_again(Connection& connection, const Tallied& before, const Tallied& now) {
    if (before == now) return;
    change_all(connection, lower, before);
    change_all(connection, raise, now);
}

bool is_tallied(const application::BoardFilter& filter) {
    const int named =
        (filter.authority ? 1 : 0) + (filter.referred_by ? 1 : 0) + (filter.officer ? 1 : 0);
    return named <= 1 && filter.reference.empty();
}

std::vector<int> tally_of(Connection& connection, const application::BoardFilter& filter) {
    std::string scope = "all";
    if (filter.authority) scope = of_authority(*filter.authority);
    if (filter.referred_by) scope = of_referrer(*filter.referred_by);
    if (filter.officer) scope = of_officer(*filter.officer);
    std::optional<std::string> pathway;
    if (filter.pathway) pathway = referral::pathways.code_of(*filter.pathway);
    std::vector<int> counts(application::board_tabs, 0);
    connection.each(of_scope, {scope, pathway}, [&](Fields& fields) {
        const auto tab = static_cast<std::size_t>(fields.number());
        counts.at(tab) = fields.small_number();
    });
    return counts;
}

}  // namespace wayhome::store
