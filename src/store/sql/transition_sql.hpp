// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/placement_sql.hpp"
#include "store/sql/referral_sql.hpp"
#include "store/sql/sql.hpp"

namespace wayhome::store::transition_sql {

inline constexpr std::string_view select = "SELECT ";
inline constexpr std::string_view comma = ", ";
inline constexpr std::string_view columns =
    "transition_plan.id, transition_plan.referral_id, transition_plan.status, "
    "transition_plan.opened, transition_plan.drafted, transition_plan.destination, "
    "transition_plan.destination_words, transition_plan.destination_from, "
    "transition_plan.destination_named, transition_plan.agreed_on, transition_plan.childs_view, "
    "transition_plan.told_begun, transition_plan.told_drafted, transition_plan.told_agreed, "
    "transition_plan.told_destination, transition_plan.told_closed, "
    "transition_plan.failed_because, transition_plan.version ";
inline constexpr std::string_view from = "FROM transition_plan ";
inline constexpr std::string_view where_id = "WHERE id = $1";
inline constexpr std::string_view where_referral = "WHERE referral_id = $1";
inline constexpr std::string_view placed =
    "FROM referral JOIN transition_plan ON transition_plan.referral_id = referral.id "
    "JOIN placement ON placement.referral_id = referral.id "
    "AND placement.status IN ('arrived', 'departed') WHERE referral.status = 'placed' ";
inline constexpr std::string_view of_authority = "AND referral.authority_id = $1 ";
inline constexpr std::string_view in_order =
    "ORDER BY transition_plan.opened, transition_plan.id LIMIT ";
inline constexpr std::string_view first = "$1";
inline constexpr std::string_view second = "$2";

inline constexpr Sql by_id{"transition plan by id", joined<select, columns, from, where_id>};
inline constexpr Sql of_referral{"transition plan of referral",
                                 joined<select, columns, from, where_referral>};
inline constexpr Sql in_play{"transition plans in play",
                             joined<select, columns, comma, referral_sql::columns, comma,
                                    placement_sql::columns, placed, in_order, first>};
inline constexpr Sql in_play_of{
    "transition plans in play of authority",
    joined<select, columns, comma, referral_sql::columns, comma, placement_sql::columns, placed,
           of_authority, in_order, second>};
inline constexpr Sql add{
    "add transition plan",
    "INSERT INTO transition_plan (status, drafted, destination, destination_words, "
    "destination_from, destination_named, agreed_on, childs_view, told_begun, told_drafted, "
    "told_agreed, told_destination, told_closed, failed_because, id, version, referral_id, "
    "opened, look_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, "
    "$16, $17, $18, $19)"};
inline constexpr Sql save{
    "save transition plan",
    "UPDATE transition_plan SET status = $1, drafted = $2, destination = $3, "
    "destination_words = $4, destination_from = $5, destination_named = $6, agreed_on = $7, "
    "childs_view = $8, told_begun = $9, told_drafted = $10, told_agreed = $11, "
    "told_destination = $12, told_closed = $13, failed_because = $14, version = version + 1 "
    "WHERE id = $15 AND version = $16"};
inline constexpr Sql to_look_at{
    "transition plans to look at",
    "SELECT id FROM transition_plan WHERE look_at <= $1 ORDER BY look_at, id LIMIT $2"};
inline constexpr Sql look_again{"look again at transition plan",
                                "UPDATE transition_plan SET look_at = $1 WHERE id = $2"};

inline constexpr Sql domains_of{
    "domains of transition plan",
    "SELECT domain, status, goal, words, owner, due, note FROM transition_domain "
    "WHERE plan_id = $1 ORDER BY ordinal"};
inline constexpr Sql put_domain{
    "put domain of transition plan",
    "INSERT INTO transition_domain (plan_id, ordinal, domain, status, goal, words, owner, due, "
    "note) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (plan_id, domain) DO UPDATE "
    "SET status = excluded.status, goal = excluded.goal, words = excluded.words, "
    "owner = excluded.owner, due = excluded.due, note = excluded.note"};
inline constexpr Sql parties_of{
    "parties to transition plan",
    "SELECT party FROM transition_party WHERE plan_id = $1 ORDER BY ordinal"};
inline constexpr Sql forget_parties{"forget parties to transition plan",
                                    "DELETE FROM transition_party WHERE plan_id = $1"};
inline constexpr Sql add_party{
    "add party to transition plan",
    "INSERT INTO transition_party (plan_id, ordinal, party) VALUES ($1, $2, $3)"};

}  // namespace wayhome::store::transition_sql
