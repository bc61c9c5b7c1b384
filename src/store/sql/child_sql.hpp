// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::child_sql {

inline constexpr std::string_view select = "SELECT ";
inline constexpr std::string_view columns =
    "child.id, child.given_names, child.family_name, child.born, child.sex, child.ethnicity, "
    "child.authority_id, child.local_number, child.restricted, child.sounds_like, child.version ";
inline constexpr std::size_t column_count = 11;
inline constexpr std::string_view from = "FROM child ";
inline constexpr std::string_view where_id = "WHERE id = $1";
/// Each branch is answered by an index of its own.
inline constexpr std::string_view where_like =
    "WHERE id IN (SELECT id FROM child WHERE sounds_like = $1 AND $1 <> '' "
    "UNION SELECT id FROM child WHERE born = $2 "
    "UNION SELECT id FROM child WHERE authority_id = $3 AND local_number = $4 "
    "AND $4 <> '') AND id <> $5 ORDER BY id LIMIT 200";

inline constexpr Sql add{"add child",
                         "INSERT INTO child (id, given_names, family_name, born, sex, ethnicity, "
                         "authority_id, local_number, restricted, sounds_like, version) "
                         "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"};
inline constexpr Sql save{"save child",
                          "UPDATE child SET given_names = $1, family_name = $2, born = $3, "
                          "sex = $4, ethnicity = $5, authority_id = $6, local_number = $7, "
                          "restricted = $8, sounds_like = $9, version = version + 1 "
                          "WHERE id = $10 AND version = $11"};
inline constexpr Sql by_id{"child by id", joined<select, columns, from, where_id>};
inline constexpr Sql like{"children like", joined<select, columns, from, where_like>};
inline constexpr Sql readers{
    "named readers", "SELECT account_id FROM child_reader WHERE child_id = $1 ORDER BY account_id"};
inline constexpr Sql name_reader{"name reader",
                                 "INSERT INTO child_reader (child_id, account_id) VALUES ($1, $2) "
                                 "ON CONFLICT DO NOTHING"};
inline constexpr Sql unname_reader{
    "unname reader", "DELETE FROM child_reader WHERE child_id = $1 AND account_id = $2"};

}  // namespace wayhome::store::child_sql
