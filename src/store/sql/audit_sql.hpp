// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::audit_sql {

inline constexpr std::string_view columns =
    "SELECT number, entered, account_id, organisation_id, action, outcome, subject, child_id, "
    "reason, request, hash FROM audit_entry ";
inline constexpr std::string_view where_child =
    "WHERE child_id = $1 AND number < $2 ORDER BY number DESC LIMIT $3";
inline constexpr std::string_view where_from = "WHERE number >= $1 ORDER BY number LIMIT $2";

inline constexpr Sql last{"last audit entry",
                          "SELECT number, hash FROM audit_entry ORDER BY number DESC LIMIT 1"};
inline constexpr Sql append{"append audit entry",
                            "INSERT INTO audit_entry (number, entered, account_id, "
                            "organisation_id, action, outcome, subject, child_id, reason, request, "
                            "hash) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)"};
/// The outcome is written as its index has it, or that is not used.
inline constexpr Sql last_change{"last change",
                                 "SELECT number FROM audit_entry WHERE outcome = 'done' "
                                 "ORDER BY number DESC LIMIT 1"};
inline constexpr Sql of_child{"audit entries of child", joined<columns, where_child>};
inline constexpr Sql from{"audit entries from", joined<columns, where_from>};

}  // namespace wayhome::store::audit_sql
