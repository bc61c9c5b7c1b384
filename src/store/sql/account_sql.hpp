// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::account_sql {

inline constexpr std::string_view columns =
    "SELECT id, username, name, organisation_id, roles, password_hash, closed, version "
    "FROM account ";
inline constexpr std::string_view where_id = "WHERE id = $1";
inline constexpr std::string_view where_username = "WHERE username = $1";
inline constexpr std::string_view where_open_in =
    "WHERE organisation_id = $1 AND closed = 0 ORDER BY name, id";

inline constexpr Sql add{"add account",
                         "INSERT INTO account (id, username, name, organisation_id, roles, "
                         "password_hash, closed, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)"};
inline constexpr Sql save{"save account",
                          "UPDATE account SET username = $1, name = $2, organisation_id = $3, "
                          "roles = $4, password_hash = $5, closed = $6, version = version + 1 "
                          "WHERE id = $7 AND version = $8"};
inline constexpr Sql by_id{"account by id", joined<columns, where_id>};
inline constexpr Sql by_username{"account by username", joined<columns, where_username>};
inline constexpr Sql of_organisation{"accounts of organisation", joined<columns, where_open_in>};

}  // namespace wayhome::store::account_sql
