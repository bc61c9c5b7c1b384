// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::period_sql {

inline constexpr std::string_view columns =
    "SELECT period.id, period.referral_id, period.child_id, period.kind, period.status, "
    "period.starts, period.ends, period.granted, period.ended, period.given_by, "
    "period.evidence_id, period.note, period.recorded, period.warned, period.next_step, "
    "period.version FROM authority_period AS period ";
inline constexpr std::string_view where_id = "WHERE period.id = $1";
inline constexpr std::string_view where_child =
    "WHERE period.child_id = $1 ORDER BY period.starts, period.id";
inline constexpr std::string_view where_referral =
    "WHERE period.referral_id = $1 ORDER BY period.starts, period.id";
inline constexpr std::string_view where_due =
    "WHERE period.next_step IS NOT NULL AND period.next_step <= $1 "
    "ORDER BY period.next_step, period.id LIMIT $2";
inline constexpr std::string_view where_ending =
    "WHERE period.status = 'in_force' AND period.ends < $1 ORDER BY period.ends, period.id "
    "LIMIT $2";
inline constexpr std::string_view where_ending_of =
    "JOIN referral ON referral.id = period.referral_id "
    "WHERE period.status = 'in_force' AND period.ends < $1 "
    "AND (referral.referred_by = $3 OR referral.authority_id = $3) "
    "ORDER BY period.ends, period.id LIMIT $2";

inline constexpr Sql by_id{"legal authority by id", joined<columns, where_id>};
inline constexpr Sql of_child{"legal authority of child", joined<columns, where_child>};
inline constexpr Sql of_referral{"legal authority of referral", joined<columns, where_referral>};
inline constexpr Sql due{"legal authority due", joined<columns, where_due>};
inline constexpr Sql ending{"legal authority ending", joined<columns, where_ending>};
inline constexpr Sql ending_of{"legal authority ending of organisation",
                               joined<columns, where_ending_of>};
inline constexpr Sql present_without{
    "present without legal authority",
    // From the children who have a place now to their placements, never through all placements.
    "SELECT child_slot.placement_id FROM child_slot CROSS JOIN placement "
    "WHERE placement.id = child_slot.placement_id AND placement.status = 'arrived' AND NOT EXISTS ("
    "SELECT 1 FROM authority_period AS period WHERE period.child_id = child_slot.child_id "
    "AND period.granted IS NOT NULL AND period.status <> 'refused' AND period.starts <= $1 "
    "AND coalesce(period.ended, period.ends) > $1) ORDER BY child_slot.placement_id LIMIT $2"};
inline constexpr Sql add{
    "add legal authority",
    "INSERT INTO authority_period (referral_id, child_id, kind, status, starts, ends, granted, "
    "ended, given_by, evidence_id, note, recorded, warned, next_step, id, version) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)"};
inline constexpr Sql save{
    "save legal authority",
    "UPDATE authority_period SET referral_id = $1, child_id = $2, kind = $3, status = $4, "
    "starts = $5, ends = $6, granted = $7, ended = $8, given_by = $9, evidence_id = $10, "
    "note = $11, recorded = $12, warned = $13, next_step = $14, version = version + 1 "
    "WHERE id = $15 AND version = $16"};

}  // namespace wayhome::store::period_sql
