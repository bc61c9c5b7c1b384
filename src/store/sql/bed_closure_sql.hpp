// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::bed_closure_sql {

inline constexpr std::string_view columns =
    "SELECT bed_closure.id, bed_closure.home_id, bed_id, reason, note, first_day, last_day, "
    "review_on, protects, ended, version FROM bed_closure JOIN bed ON bed.id = bed_id ";
inline constexpr std::string_view where_id = "WHERE bed_closure.id = $1";
/// An open-ended closure lasts, for the index, to the last day there is.
inline constexpr std::string_view where_home =
    "WHERE bed_closure.home_id = $1 AND ended = 0 AND coalesce(last_day, '9999-12-31') >= $2 "
    "AND first_day <= $3 ";
inline constexpr std::string_view where_day =
    "WHERE ended = 0 AND coalesce(last_day, '9999-12-31') >= $1 AND first_day <= $2 ";
inline constexpr std::string_view by_bed = "ORDER BY bed.name, first_day, bed_closure.id";

inline constexpr Sql add{
    "add bed closure",
    "INSERT INTO bed_closure (id, home_id, bed_id, reason, note, first_day, last_day, review_on, "
    "protects, ended, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"};
inline constexpr Sql save{
    "save bed closure",
    "UPDATE bed_closure SET home_id = $1, bed_id = $2, reason = $3, note = $4, first_day = $5, "
    "last_day = $6, review_on = $7, protects = $8, ended = $9, version = version + 1 "
    "WHERE id = $10 AND version = $11"};
inline constexpr Sql by_id{"bed closure by id", joined<columns, where_id>};
inline constexpr Sql of_home{"bed closures of home", joined<columns, where_home, by_bed>};
inline constexpr Sql covering{"bed closures covering", joined<columns, where_day, by_bed>};

}  // namespace wayhome::store::bed_closure_sql
