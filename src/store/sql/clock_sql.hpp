// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::clock_sql {

inline constexpr Sql stop_all{
    "stop clocks of subject",
    "DELETE FROM running_clock WHERE subject_id = $1 AND subject_kind = $2"};
inline constexpr Sql stop{
    "stop clock",
    "DELETE FROM running_clock WHERE subject_id = $1 AND subject_kind = $2 AND step = $3"};
inline constexpr Sql due_of{
    "clock",
    "SELECT due FROM running_clock WHERE subject_id = $1 AND subject_kind = $2 AND step = $3"};
inline constexpr Sql add{
    "wind clock",
    "INSERT INTO running_clock (subject_id, subject_kind, step, due) VALUES ($1, $2, $3, $4)"};
inline constexpr Sql of_subject{
    "clocks of subject",
    "SELECT subject_id, subject_kind, step, due FROM running_clock WHERE subject_id = $1 "
    "AND subject_kind = $2 ORDER BY due, step"};
inline constexpr Sql due{
    "clocks due",
    "SELECT subject_id, subject_kind, step, due FROM running_clock WHERE due <= $1 "
    "ORDER BY due, subject_id, step LIMIT $2"};
/// Reads what is not over by its status, not what is.
inline constexpr Sql open_without{
    "open referrals without clock",
    "SELECT id FROM referral WHERE status IN ('draft', 'submitted', 'in_triage', 'info_requested', "
    "'searching', 'placed_pending') AND id > $1 AND NOT EXISTS (SELECT 1 FROM running_clock WHERE "
    "running_clock.subject_id = referral.id AND running_clock.subject_kind = 'referral') "
    "ORDER BY id LIMIT $2"};

}  // namespace wayhome::store::clock_sql
