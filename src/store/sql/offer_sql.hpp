// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::offer_sql {

inline constexpr std::string_view select = "SELECT ";
inline constexpr std::string_view columns =
    "offer.id, offer.referral_id, offer.child_id, offer.home_id, offer.bed_id, offer.status, "
    "offer.prepared, offer.sent, offer.opened, offer.due, offer.extended, offer.answered, "
    "offer.answered_by, offer.reason_code, offer.reason_words, offer.would_change_it, "
    "offer.conditions, offer.conditions_agreed, offer.returned, offer.unit_question, "
    "offer.override_reason, offer.frozen, offer.rules_version, offer.version ";
inline constexpr std::string_view from = "FROM offer ";

/// The lists of statuses are written as the indexes have them, or those are not used.
inline constexpr std::string_view where_live =
    "WHERE offer.home_id = $1 AND offer.status IN ('sent', 'opened', 'extension_requested', "
    "'accepted', 'accepted_with_conditions') ORDER BY (offer.due IS NULL), offer.due, offer.id ";
inline constexpr std::string_view where_overdue =
    "WHERE status IN ('sent', 'opened', 'extension_requested') AND due < $1 ORDER BY due, id "
    "LIMIT $2";
inline constexpr std::string_view where_id = "WHERE id = $1";
inline constexpr std::string_view where_referral = "WHERE referral_id = $1 ORDER BY prepared, id";

inline constexpr Sql by_id{"offer by id", joined<select, columns, from, where_id>};
inline constexpr Sql of_referral{"offers of referral",
                                 joined<select, columns, from, where_referral>};
inline constexpr Sql live_at{"live offers of home", joined<select, columns, from, where_live>};
inline constexpr Sql overdue{"overdue offers", joined<select, columns, from, where_overdue>};
inline constexpr Sql ever_offered{"ever offered",
                                  "SELECT 1 FROM offer WHERE home_id = $1 AND child_id = $2 "
                                  "AND sent IS NOT NULL LIMIT 1"};
inline constexpr Sql add{
    "add offer",
    "INSERT INTO offer (referral_id, child_id, home_id, bed_id, status, prepared, sent, opened, "
    "due, extended, answered, answered_by, reason_code, reason_words, would_change_it, "
    "conditions, conditions_agreed, returned, unit_question, override_reason, frozen, "
    "rules_version, id, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, "
    "$14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)"};
inline constexpr Sql save{
    "save offer",
    "UPDATE offer SET referral_id = $1, child_id = $2, home_id = $3, bed_id = $4, status = $5, "
    "prepared = $6, sent = $7, opened = $8, due = $9, extended = $10, answered = $11, "
    "answered_by = $12, reason_code = $13, reason_words = $14, would_change_it = $15, "
    "conditions = $16, conditions_agreed = $17, returned = $18, unit_question = $19, "
    "override_reason = $20, frozen = $21, rules_version = $22, version = version + 1 "
    "WHERE id = $23 AND version = $24"};

}  // namespace wayhome::store::offer_sql
