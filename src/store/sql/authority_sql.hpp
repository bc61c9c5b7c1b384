// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::authority_sql {

inline constexpr std::string_view columns =
    "SELECT organisation_id, gss, name, region, latitude_micro, longitude_micro, source "
    "FROM authority ";
inline constexpr std::string_view where_organisation = "WHERE organisation_id = $1";
inline constexpr std::string_view where_gss = "WHERE gss = $1";
inline constexpr std::string_view in_order = "ORDER BY name, organisation_id";

inline constexpr Sql add{"add authority",
                         "INSERT INTO authority (organisation_id, gss, name, region, "
                         "latitude_micro, longitude_micro, source) "
                         "VALUES ($1, $2, $3, $4, $5, $6, $7)"};
inline constexpr Sql save{"save authority",
                          "UPDATE authority SET gss = $1, name = $2, region = $3, "
                          "latitude_micro = $4, longitude_micro = $5, source = $6 "
                          "WHERE organisation_id = $7"};
inline constexpr Sql by_organisation{"authority by organisation",
                                     joined<columns, where_organisation>};
inline constexpr Sql by_gss{"authority by GSS code", joined<columns, where_gss>};
inline constexpr Sql all{"all authorities", joined<columns, in_order>};

}  // namespace wayhome::store::authority_sql
