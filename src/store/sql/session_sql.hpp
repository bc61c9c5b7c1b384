// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::session_sql {

inline constexpr Sql add{"add session",
                         "INSERT INTO session (token_hash, account_id, form_token, began, "
                         "last_used) VALUES ($1, $2, $3, $4, $5)"};
inline constexpr Sql by_token_hash{"session by token",
                                   "SELECT token_hash, account_id, form_token, began, last_used "
                                   "FROM session WHERE token_hash = $1"};
inline constexpr Sql touch{"touch session",
                           "UPDATE session SET last_used = $1 WHERE token_hash = $2"};
inline constexpr Sql end{"end session", "DELETE FROM session WHERE token_hash = $1"};
inline constexpr Sql end_all_of{"end sessions of account",
                                "DELETE FROM session WHERE account_id = $1"};
inline constexpr Sql sweep{"sweep sessions",
                           "DELETE FROM session WHERE last_used < $1 OR began < $2"};

}  // namespace wayhome::store::session_sql

namespace wayhome::store::answered_request_sql {

inline constexpr Sql find{"answered request",
                          "SELECT request_key, account_id, fingerprint, answer, answered "
                          "FROM answered_request WHERE account_id = $1 AND request_key = $2"};
inline constexpr Sql add{"add answered request",
                         "INSERT INTO answered_request (request_key, account_id, fingerprint, "
                         "answer, answered) VALUES ($1, $2, $3, $4, $5)"};
inline constexpr Sql sweep{"sweep answered requests",
                           "DELETE FROM answered_request WHERE answered < $1"};

}  // namespace wayhome::store::answered_request_sql
