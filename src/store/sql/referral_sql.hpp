// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/sql.hpp"

namespace wayhome::store::referral_sql {

inline constexpr std::string_view select = "SELECT ";
inline constexpr std::string_view columns =
    "referral.id, referral.reference, referral.pathway, referral.urgency, "
    "referral.referred_by_kind, referral.referred_by, referral.authority_id, referral.started_by, "
    "referral.child_id, referral.status, referral.officer_id, referral.found_ineligible_by, "
    "referral.started, referral.changed, referral.submitted, referral.needed_by, "
    "referral.triage_due, referral.continues, referral.link_reason, referral.update_due, "
    "referral.review_due, referral.version ";
inline constexpr std::string_view from = "FROM referral ";
inline constexpr std::string_view where_id = "WHERE id = $1";
inline constexpr std::string_view where_reference = "WHERE reference = $1";
inline constexpr std::string_view where_child = "WHERE child_id = $1 ORDER BY started DESC, id";
inline constexpr std::string_view where_draft_of =
    "WHERE referred_by = $1 AND status = 'draft' ORDER BY changed DESC, id LIMIT $2";
inline constexpr std::string_view where_status =
    "WHERE status = $1 ORDER BY coalesce(submitted, started), id LIMIT $2";

inline constexpr Sql by_id{"referral by id", joined<select, columns, from, where_id>};
inline constexpr Sql by_reference{"referral by reference",
                                  joined<select, columns, from, where_reference>};
inline constexpr Sql of_child{"referrals of child", joined<select, columns, from, where_child>};
inline constexpr Sql drafts_of{"drafts of organisation",
                               joined<select, columns, from, where_draft_of>};
inline constexpr Sql in_status{"referrals in status", joined<select, columns, from, where_status>};

inline constexpr Sql add{
    "add referral",
    "INSERT INTO referral (reference, pathway, urgency, referred_by_kind, referred_by, "
    "authority_id, started_by, child_id, status, officer_id, found_ineligible_by, started, "
    "changed, submitted, needed_by, triage_due, continues, link_reason, board_tab, board_order, "
    "update_due, review_due, id, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, "
    "$12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24)"};
inline constexpr Sql save{
    "save referral",
    "UPDATE referral SET reference = $1, pathway = $2, urgency = $3, referred_by_kind = $4, "
    "referred_by = $5, authority_id = $6, started_by = $7, child_id = $8, status = $9, "
    "officer_id = $10, found_ineligible_by = $11, started = $12, changed = $13, submitted = $14, "
    "needed_by = $15, triage_due = $16, continues = $17, link_reason = $18, board_tab = $19, "
    "board_order = $20, update_due = $21, review_due = $22, version = version + 1 "
    "WHERE id = $23 AND version = $24"};

inline constexpr Sql answers{
    "answers of referral",
    "SELECT question, fields, answered, answered_by, doubtful, source FROM referral_answer "
    "WHERE referral_id = $1"};
inline constexpr Sql put_answer{
    "put answer",
    "INSERT INTO referral_answer (referral_id, question, fields, answered, answered_by, doubtful, "
    "source) VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (referral_id, question) "
    "DO UPDATE SET fields = excluded.fields, answered = excluded.answered, "
    "answered_by = excluded.answered_by, doubtful = excluded.doubtful, source = excluded.source"};

}  // namespace wayhome::store::referral_sql

namespace wayhome::store::information_request_sql {

inline constexpr std::string_view select = "SELECT ";
inline constexpr std::string_view columns =
    "information_request.id, information_request.referral_id, information_request.section, "
    "information_request.question, information_request.asked_by, information_request.asked, "
    "information_request.due, information_request.answer, information_request.answered_by, "
    "information_request.answered ";
inline constexpr std::string_view from = "FROM information_request ";
inline constexpr std::string_view where_id = "WHERE id = $1";
inline constexpr std::string_view where_referral = "WHERE referral_id = $1 ORDER BY asked, id";

inline constexpr Sql by_id{"information request by id", joined<select, columns, from, where_id>};
inline constexpr Sql of_referral{"information requests of referral",
                                 joined<select, columns, from, where_referral>};
inline constexpr Sql add{
    "add information request",
    "INSERT INTO information_request (referral_id, section, question, asked_by, asked, due, "
    "answer, answered_by, answered, id) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"};
inline constexpr Sql save{
    "save information request",
    "UPDATE information_request SET referral_id = $1, section = $2, question = $3, asked_by = $4, "
    "asked = $5, due = $6, answer = $7, answered_by = $8, answered = $9 WHERE id = $10"};

}  // namespace wayhome::store::information_request_sql

namespace wayhome::store::attachment_sql {

inline constexpr std::string_view columns =
    "SELECT id, referral_id, kind, readers, file_name, content_type, bytes, added_by, added "
    "FROM attachment ";
inline constexpr std::string_view where_id = "WHERE id = $1";
inline constexpr std::string_view where_referral = "WHERE referral_id = $1 ORDER BY added, id";

inline constexpr Sql by_id{"attachment by id", joined<columns, where_id>};
inline constexpr Sql of_referral{"attachments of referral", joined<columns, where_referral>};
inline constexpr Sql add{"add attachment",
                         "INSERT INTO attachment (id, referral_id, kind, readers, file_name, "
                         "content_type, bytes, added_by, added) "
                         "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)"};
inline constexpr Sql add_content{
    "add content of attachment",
    "INSERT INTO attachment_content (attachment_id, base64) VALUES ($1, $2)"};
inline constexpr Sql content{"content of attachment",
                             "SELECT base64 FROM attachment_content WHERE attachment_id = $1"};
inline constexpr Sql remove_content{"remove content of attachment",
                                    "DELETE FROM attachment_content WHERE attachment_id = $1"};
inline constexpr Sql remove{"remove attachment", "DELETE FROM attachment WHERE id = $1"};

}  // namespace wayhome::store::attachment_sql
