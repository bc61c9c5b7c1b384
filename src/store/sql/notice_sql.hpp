// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::notice_sql {

inline constexpr Sql add{"add notice",
                         "INSERT INTO notice (id, organisation_id, account_id, roles, words, link, "
                         "event_id, given) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) "
                         "ON CONFLICT (event_id, organisation_id, coalesce(account_id, ''), roles) "
                         "DO NOTHING"};
/// The newest of both kinds, each from its index, then the newest of them together, with the child
/// whom the event is about: the referral's, where it came to have one after the event.
inline constexpr Sql for_account{
    "notices for account",
    "SELECT newest.id, newest.organisation_id, newest.account_id, newest.roles, newest.words, "
    "newest.link, newest.event_id, newest.given, "
    "(CASE WHEN notice_read.notice_id IS NULL THEN 0 ELSE 1 END), "
    "coalesce(referral.child_id, event.child_id) "
    "FROM (SELECT * FROM (SELECT * FROM notice WHERE account_id = $1 "
    "ORDER BY given DESC, id LIMIT $2) AS own "
    "UNION ALL SELECT * FROM (SELECT * FROM notice WHERE account_id IS NULL "
    "AND organisation_id = $3 AND (roles & $4) <> 0 ORDER BY given DESC, id LIMIT $2) AS shared) "
    "AS newest "
    "LEFT JOIN notice_read ON notice_read.notice_id = newest.id AND notice_read.account_id = $1 "
    "LEFT JOIN event ON event.id = newest.event_id "
    "LEFT JOIN referral ON referral.id = event.referral_id "
    "ORDER BY newest.given DESC, newest.id LIMIT $2"};
inline constexpr Sql mark_read{"mark notice read",
                               "INSERT INTO notice_read (notice_id, account_id, read_at) "
                               "VALUES ($1, $2, $3) ON CONFLICT DO NOTHING"};

}  // namespace wayhome::store::notice_sql
