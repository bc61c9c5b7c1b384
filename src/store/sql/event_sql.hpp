// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::event_sql {

inline constexpr std::string_view columns =
    "SELECT sequence, id, happened, account_id, actor_name, organisation_id, actor_kind, "
    "subject_kind, subject_id, name, referral_id, child_id, details FROM event ";
inline constexpr std::string_view where_subject =
    "WHERE subject_id = $1 AND subject_kind = $2 ORDER BY sequence";
inline constexpr std::string_view where_child =
    "WHERE child_id = $1 AND sequence < $2 ORDER BY sequence DESC LIMIT $3";
inline constexpr std::string_view where_referral = "WHERE referral_id = $1 ORDER BY sequence";
inline constexpr std::string_view where_after = "WHERE sequence > $1 ORDER BY sequence LIMIT $2";

/// The next number is the last one's successor: writers take turns, so there is no gap.
inline constexpr Sql last{"last event", "SELECT coalesce(max(sequence), 0) FROM event"};
inline constexpr Sql append{"append event",
                            "INSERT INTO event (sequence, id, happened, account_id, actor_name, "
                            "organisation_id, actor_kind, subject_kind, subject_id, name, "
                            "referral_id, child_id, details) "
                            "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)"};
inline constexpr Sql of_subject{"events of subject", joined<columns, where_subject>};
inline constexpr Sql of_child{"events of child", joined<columns, where_child>};
inline constexpr Sql of_referral{"events of referral", joined<columns, where_referral>};
inline constexpr Sql after{"events after", joined<columns, where_after>};

}  // namespace wayhome::store::event_sql
