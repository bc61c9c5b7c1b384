// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::organisation_sql {

inline constexpr std::string_view columns = "SELECT id, kind, name, code FROM organisation ";
inline constexpr std::string_view where_id = "WHERE id = $1";
inline constexpr std::string_view where_code = "WHERE code = $1";
inline constexpr std::string_view where_kind = "WHERE kind = $1 ORDER BY name, id";

inline constexpr Sql add{"add organisation",
                         "INSERT INTO organisation (id, kind, name, code) VALUES ($1, $2, $3, $4)"};
inline constexpr Sql save{"save organisation",
                          "UPDATE organisation SET kind = $1, name = $2, code = $3 WHERE id = $4"};
inline constexpr Sql by_id{"organisation by id", joined<columns, where_id>};
inline constexpr Sql by_code{"organisation by code", joined<columns, where_code>};
inline constexpr Sql of_kind{"organisations of kind", joined<columns, where_kind>};

}  // namespace wayhome::store::organisation_sql
