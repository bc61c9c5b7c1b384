// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::home_sql {

inline constexpr std::string_view home_columns =
    "SELECT id, organisation_id, name, code, jurisdiction, latitude_micro, longitude_micro, "
    "position_is_approximate, youngest, oldest, takes_welfare, takes_youth_custody, takes_remand, "
    "takes_police_custody, half_beds_of_staff, judgement, inspected, rating_note, source, version "
    "FROM home ";
inline constexpr std::string_view capability_columns =
    "SELECT home_id, code, offered, evidence, reviewed FROM home_capability ";
inline constexpr std::string_view unit_columns =
    "SELECT home_id, id, name, takes, purpose FROM home_unit ";
inline constexpr std::string_view bed_columns =
    "SELECT home_id, id, unit_id, name, approved_from, approved_until, block_contracted FROM bed ";
inline constexpr std::string_view where_id = "WHERE id = $1";
inline constexpr std::string_view where_code = "WHERE code = $1";
inline constexpr std::string_view where_organisation =
    "WHERE organisation_id = $1 ORDER BY name, id LIMIT 1";
inline constexpr std::string_view by_name = "ORDER BY name, id";
inline constexpr std::string_view of_home = "WHERE home_id = $1 ORDER BY ordinal";
inline constexpr std::string_view of_all = "ORDER BY home_id, ordinal";

inline constexpr Sql by_id{"home by id", joined<home_columns, where_id>};
inline constexpr Sql by_code{"home by code", joined<home_columns, where_code>};
inline constexpr Sql by_organisation{"home by organisation",
                                     joined<home_columns, where_organisation>};
inline constexpr Sql all{"all homes", joined<home_columns, by_name>};
inline constexpr Sql capabilities_of{"capabilities of home", joined<capability_columns, of_home>};
inline constexpr Sql units_of{"units of home", joined<unit_columns, of_home>};
inline constexpr Sql beds_of{"beds of home", joined<bed_columns, of_home>};
inline constexpr Sql all_capabilities{"all capabilities", joined<capability_columns, of_all>};
inline constexpr Sql all_units{"all units", joined<unit_columns, of_all>};
inline constexpr Sql all_beds{"all beds", joined<bed_columns, of_all>};

inline constexpr Sql add{
    "add home",
    "INSERT INTO home (organisation_id, name, code, jurisdiction, latitude_micro, "
    "longitude_micro, position_is_approximate, youngest, oldest, takes_welfare, "
    "takes_youth_custody, takes_remand, takes_police_custody, half_beds_of_staff, judgement, "
    "inspected, rating_note, source, id, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, "
    "$10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)"};
inline constexpr Sql save{
    "save home",
    "UPDATE home SET organisation_id = $1, name = $2, code = $3, jurisdiction = $4, "
    "latitude_micro = $5, longitude_micro = $6, position_is_approximate = $7, youngest = $8, "
    "oldest = $9, takes_welfare = $10, takes_youth_custody = $11, takes_remand = $12, "
    "takes_police_custody = $13, half_beds_of_staff = $14, judgement = $15, inspected = $16, "
    "rating_note = $17, source = $18, version = version + 1 WHERE id = $19 AND version = $20"};
inline constexpr Sql forget_capabilities{"forget capabilities",
                                         "DELETE FROM home_capability WHERE home_id = $1"};
inline constexpr Sql add_capability{
    "add capability",
    "INSERT INTO home_capability (home_id, ordinal, code, offered, evidence, reviewed) "
    "VALUES ($1, $2, $3, $4, $5, $6)"};
inline constexpr Sql put_unit{
    "put unit",
    "INSERT INTO home_unit (id, home_id, ordinal, name, takes, purpose) "
    "VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO UPDATE SET ordinal = excluded.ordinal, "
    "name = excluded.name, takes = excluded.takes, purpose = excluded.purpose"};
inline constexpr Sql put_bed{
    "put bed",
    "INSERT INTO bed (id, home_id, unit_id, ordinal, name, approved_from, approved_until, "
    "block_contracted) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) "
    "ON CONFLICT (id) DO UPDATE SET unit_id = excluded.unit_id, ordinal = excluded.ordinal, "
    "name = excluded.name, approved_from = excluded.approved_from, "
    "approved_until = excluded.approved_until, block_contracted = excluded.block_contracted"};
inline constexpr Sql remove_unit{"remove unit", "DELETE FROM home_unit WHERE id = $1"};
inline constexpr Sql remove_bed{"remove bed", "DELETE FROM bed WHERE id = $1"};

}  // namespace wayhome::store::home_sql
