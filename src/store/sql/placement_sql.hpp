// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::hold_sql {

inline constexpr std::string_view columns =
    "SELECT id, offer_id, referral_id, child_id, home_id, bed_id, starts, ends, ended, "
    "ended_because FROM hold ";
inline constexpr std::string_view where_id = "WHERE id = $1";
inline constexpr std::string_view where_offer = "WHERE offer_id = $1 AND ended IS NULL";
inline constexpr std::string_view where_home =
    "WHERE home_id = $1 AND ended IS NULL ORDER BY ends, id";
inline constexpr std::string_view where_standing = "WHERE ended IS NULL ORDER BY home_id, ends, id";
inline constexpr std::string_view where_ending =
    "WHERE ended IS NULL AND ends <= $1 ORDER BY ends, id LIMIT $2";

inline constexpr Sql by_id{"hold by id", joined<columns, where_id>};
inline constexpr Sql standing_of_offer{"standing hold of offer", joined<columns, where_offer>};
inline constexpr Sql standing_at{"standing holds of home", joined<columns, where_home>};
inline constexpr Sql standing{"standing holds", joined<columns, where_standing>};
inline constexpr Sql ending{"holds ending", joined<columns, where_ending>};
inline constexpr Sql add{"add hold",
                         "INSERT INTO hold (id, offer_id, referral_id, child_id, home_id, bed_id, "
                         "starts, ends, ended, ended_because) "
                         "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
inline constexpr Sql end{"end hold",
                         "UPDATE hold SET ended = $1, ended_because = $2 WHERE id = $3"};
inline constexpr Sql end_standing{
    "end standing hold",
    "UPDATE hold SET ended = $1, ended_because = $2 WHERE id = $3 AND ended IS NULL"};

}  // namespace wayhome::store::hold_sql

/// The rows that make a bed and a child exclusive. A row that is there already stops no
/// transaction: the statement reports that it changed nothing.
namespace wayhome::store::slot_sql {

inline constexpr Sql take_bed_for_hold{
    "take bed for hold",
    "INSERT INTO bed_slot (bed_id, hold_id) VALUES ($1, $2) ON CONFLICT DO NOTHING"};
inline constexpr Sql take_bed_for_placement{
    "take bed for placement",
    "INSERT INTO bed_slot (bed_id, placement_id) VALUES ($1, $2) ON CONFLICT DO NOTHING"};
inline constexpr Sql take_child{
    "take child for placement",
    "INSERT INTO child_slot (child_id, placement_id) VALUES ($1, $2) ON CONFLICT DO NOTHING"};
inline constexpr Sql free_bed_of_hold{"free bed of hold",
                                      "DELETE FROM bed_slot WHERE hold_id = $1"};
inline constexpr Sql free_bed_of_placement{"free bed of placement",
                                           "DELETE FROM bed_slot WHERE placement_id = $1"};
inline constexpr Sql free_child{"free child of placement",
                                "DELETE FROM child_slot WHERE placement_id = $1"};

}  // namespace wayhome::store::slot_sql

namespace wayhome::store::placement_sql {

inline constexpr std::string_view select = "SELECT ";
inline constexpr std::string_view columns =
    "placement.id, placement.referral_id, placement.offer_id, placement.child_id, "
    "placement.home_id, placement.bed_id, placement.status, placement.booked, "
    "placement.expected_arrival, placement.arrived, placement.expected_departure, "
    "placement.departed, placement.departure_reason, placement.destination, placement.note, "
    "placement.version ";
inline constexpr std::string_view from = "FROM placement ";
inline constexpr std::string_view where_id = "WHERE id = $1";
inline constexpr std::string_view where_child = "WHERE child_id = $1 ORDER BY booked DESC, id";
inline constexpr std::string_view where_referral =
    "WHERE referral_id = $1 ORDER BY booked DESC, id";
inline constexpr std::string_view where_current =
    "JOIN bed ON bed.id = placement.bed_id WHERE placement.home_id = $1 "
    "AND placement.status IN ('booked', 'arrived') ORDER BY bed.name, placement.id";
inline constexpr std::string_view where_expected =
    "WHERE status = 'booked' AND expected_arrival < $1 ORDER BY expected_arrival, id LIMIT $2";

inline constexpr Sql by_id{"placement by id", joined<select, columns, from, where_id>};
inline constexpr Sql of_child{"placements of child", joined<select, columns, from, where_child>};
inline constexpr Sql of_referral{"placements of referral",
                                 joined<select, columns, from, where_referral>};
inline constexpr Sql current_at{"current placements of home",
                                joined<select, columns, from, where_current>};
inline constexpr Sql arrivals_overdue{"arrivals overdue",
                                      joined<select, columns, from, where_expected>};
inline constexpr Sql add{
    "add placement",
    "INSERT INTO placement (referral_id, offer_id, child_id, home_id, bed_id, status, booked, "
    "expected_arrival, arrived, expected_departure, departed, departure_reason, destination, "
    "note, id, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, "
    "$16)"};
inline constexpr Sql save{
    "save placement",
    "UPDATE placement SET referral_id = $1, offer_id = $2, child_id = $3, home_id = $4, "
    "bed_id = $5, status = $6, booked = $7, expected_arrival = $8, arrived = $9, "
    "expected_departure = $10, departed = $11, departure_reason = $12, destination = $13, "
    "note = $14, version = version + 1 WHERE id = $15 AND version = $16"};

}  // namespace wayhome::store::placement_sql
