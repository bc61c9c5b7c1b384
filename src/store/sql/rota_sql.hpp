// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::rota_sql {

inline constexpr Sql forget{"forget duty day", "DELETE FROM duty_day WHERE day = $1"};
inline constexpr Sql put{"put duty day", "INSERT INTO duty_day (day, officer_id) VALUES ($1, $2)"};
inline constexpr Sql on_duty{"officer on duty", "SELECT officer_id FROM duty_day WHERE day = $1"};
inline constexpr Sql between{
    "duty days", "SELECT day, officer_id FROM duty_day WHERE day >= $1 AND day <= $2 ORDER BY day"};

}  // namespace wayhome::store::rota_sql

namespace wayhome::store::change_sql {

inline constexpr std::string_view columns =
    "SELECT change_request.id, change_request.placement_id, change_request.kind, "
    "change_request.side, change_request.asked_by, change_request.asked, change_request.words, "
    "change_request.until_day, change_request.bed_id, change_request.status, "
    "change_request.decided, change_request.reason, change_request.version FROM change_request ";
inline constexpr std::string_view where_id = "WHERE id = $1";
inline constexpr std::string_view where_placement =
    "WHERE placement_id = $1 ORDER BY asked DESC, id";
/// The list of statuses is written as the index has it, or that is not used. What is not asked for
/// is null.
inline constexpr std::string_view where_waiting =
    "JOIN placement ON placement.id = change_request.placement_id "
    "JOIN referral ON referral.id = placement.referral_id "
    "WHERE change_request.status IN ('asked', 'supported') AND change_request.status = $1 "
    "AND (CAST($2 AS TEXT) IS NULL OR change_request.side = $2) "
    "AND (CAST($3 AS TEXT) IS NULL OR placement.home_id = $3) "
    "AND (CAST($4 AS TEXT) IS NULL OR referral.referred_by = $4 OR referral.authority_id = $4) "
    "ORDER BY change_request.asked, change_request.id LIMIT $5";

inline constexpr Sql by_id{"change request by id", joined<columns, where_id>};
inline constexpr Sql of_placement{"change requests of placement", joined<columns, where_placement>};
inline constexpr Sql waiting{"change requests that wait", joined<columns, where_waiting>};
inline constexpr Sql add{
    "add change request",
    "INSERT INTO change_request (placement_id, kind, side, asked_by, asked, words, until_day, "
    "bed_id, status, decided, reason, id, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, "
    "$10, $11, $12, $13)"};
inline constexpr Sql save{
    "save change request",
    "UPDATE change_request SET placement_id = $1, kind = $2, side = $3, asked_by = $4, asked = $5, "
    "words = $6, until_day = $7, bed_id = $8, status = $9, decided = $10, reason = $11, "
    "version = version + 1 WHERE id = $12 AND version = $13"};

}  // namespace wayhome::store::change_sql
