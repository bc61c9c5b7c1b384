// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/sql/child_sql.hpp"
#include "store/sql/offer_sql.hpp"
#include "store/sql/placement_sql.hpp"
#include "store/sql/referral_sql.hpp"
#include "store/sql/sql.hpp"

namespace wayhome::store::board_sql {

inline constexpr std::string_view comma = ", ";
inline constexpr std::string_view beside =
    ", organisation.name, account.name, "
    "(SELECT count(*) FROM offer WHERE offer.referral_id = referral.id "
    "AND offer.sent IS NOT NULL), "
    "(SELECT count(*) FROM offer WHERE offer.referral_id = referral.id "
    "AND offer.answered IS NOT NULL) ";
inline constexpr std::string_view from =
    "FROM referral JOIN organisation ON organisation.id = referral.authority_id "
    "LEFT JOIN child ON child.id = referral.child_id "
    "LEFT JOIN account ON account.id = referral.officer_id ";
inline constexpr std::string_view after =
    "WHERE referral.board_tab = $1 AND (referral.board_order, referral.id) > ($2, $3) ";
/// The same where the reference leads: no column of the board's own index stands alone, so that
/// SQLite takes the index of references.
inline constexpr std::string_view after_by_reference =
    "WHERE +referral.board_tab = $1 AND (+referral.board_order, referral.id) > ($2, $3) ";
/// What is asked for by a filter that is not null; the one that leads is asked for again below, so
/// that its index can be used.
inline constexpr std::string_view filters =
    "AND (CAST($4 AS TEXT) IS NULL OR referral.pathway = $4) "
    "AND (CAST($5 AS TEXT) IS NULL OR referral.authority_id = $5) "
    "AND (CAST($6 AS TEXT) IS NULL OR referral.referred_by = $6) "
    "AND (CAST($7 AS TEXT) IS NULL OR referral.officer_id = $7) "
    "AND (CAST($8 AS TEXT) IS NULL OR referral.reference >= $8) "
    "AND (CAST($9 AS TEXT) IS NULL OR referral.reference < $9) ";
inline constexpr std::string_view authority_leads = "AND referral.authority_id = $5 ";
inline constexpr std::string_view referrer_leads = "AND referral.referred_by = $6 ";
inline constexpr std::string_view officer_leads = "AND referral.officer_id = $7 ";
inline constexpr std::string_view reference_leads =
    "AND referral.reference >= $8 AND referral.reference < $9 ";
inline constexpr std::string_view in_order = "ORDER BY referral.board_order, referral.id LIMIT $10";

template <const std::string_view& where, const std::string_view&... lead>
inline constexpr std::string_view rows =
    joined<referral_sql::select, referral_sql::columns, comma, child_sql::columns, beside, from,
           where, filters, lead..., in_order>;

inline constexpr Sql of_all{"board", rows<after>};
inline constexpr Sql of_authority{"board of authority", rows<after, authority_leads>};
inline constexpr Sql of_referrer{"board of referrer", rows<after, referrer_leads>};
inline constexpr Sql of_officer{"board of officer", rows<after, officer_leads>};
inline constexpr Sql of_reference{"board by reference", rows<after_by_reference, reference_leads>};

/// The same filters without a place to start from: $1 to $3 keep their numbers and say nothing.
inline constexpr std::string_view count_columns =
    "SELECT referral.board_tab, count(*) FROM referral WHERE referral.board_tab >= $1 "
    "AND referral.board_order >= $2 AND referral.id >= $3 ";
inline constexpr std::string_view by_tab = "GROUP BY referral.board_tab";

template <const std::string_view&... lead>
inline constexpr std::string_view counts = joined<count_columns, filters, lead..., by_tab>;

inline constexpr Sql count_of_all{"count board", counts<>};
inline constexpr Sql count_of_authority{"count board of authority", counts<authority_leads>};
inline constexpr Sql count_of_referrer{"count board of referrer", counts<referrer_leads>};
inline constexpr Sql count_of_officer{"count board of officer", counts<officer_leads>};
inline constexpr Sql count_of_reference{"count board by reference", counts<reference_leads>};

/// Begins with the restricted children, who have an index of their own: SQLite keeps the order of a
/// cross join, and no column of the board's indexes stands alone.
inline constexpr std::string_view of_restricted =
    "FROM child CROSS JOIN referral WHERE child.restricted = 1 AND referral.child_id = child.id "
    "AND +referral.board_tab >= $1 AND +referral.board_order >= $2 AND referral.id >= $3 ";
inline constexpr std::string_view by_id = "ORDER BY referral.id";
inline constexpr Sql restricted{
    "restricted on board",
    joined<referral_sql::select, referral_sql::columns, of_restricted, filters, by_id>};

}  // namespace wayhome::store::board_sql

namespace wayhome::store::offer_row_sql {

inline constexpr std::string_view comma = ", ";
inline constexpr std::string_view from =
    "FROM offer JOIN referral ON referral.id = offer.referral_id "
    "JOIN child ON child.id = offer.child_id ";
/// The lists of statuses are written as the indexes have them, or those are not used.
inline constexpr std::string_view limit_2 = "LIMIT $2";
inline constexpr std::string_view where_past =
    "WHERE offer.home_id = $1 AND offer.sent IS NOT NULL AND offer.status NOT IN ('sent', "
    "'opened', 'extension_requested', 'accepted', 'accepted_with_conditions') "
    "ORDER BY coalesce(offer.answered, offer.sent) DESC, offer.id LIMIT $2";
inline constexpr std::string_view where_needing_unit =
    "WHERE offer.status IN ('sent', 'opened', 'extension_requested', 'declined', 'escalated') "
    "ORDER BY coalesce(offer.due, 253402300799), offer.id LIMIT $1";
/// The conditions a home accepts under wait for the unit.
inline constexpr std::string_view where_conditions_unanswered =
    "WHERE offer.status IN ('accepted', 'accepted_with_conditions') "
    "AND offer.status = 'accepted_with_conditions' AND offer.conditions_agreed = 0 "
    "ORDER BY offer.answered, offer.id LIMIT $1";
/// The latest lapse of each search that nothing has followed: no home was asked since, none has
/// accepted.
inline constexpr std::string_view where_lapse_not_acted_on =
    "WHERE referral.status = 'searching' AND offer.status = 'lapsed' AND NOT EXISTS ("
    "SELECT 1 FROM offer AS other WHERE other.referral_id = offer.referral_id AND ("
    "other.status IN ('accepted', 'accepted_with_conditions') OR other.sent >= offer.due OR ("
    "other.status = 'lapsed' AND (other.due, other.id) > (offer.due, offer.id)))) "
    "ORDER BY offer.due, offer.id LIMIT $1";
/// Of one home, for the one who answers for it above its manager.
inline constexpr std::string_view where_told_above =
    "WHERE offer.home_id = $1 AND offer.status IN ('escalated', 'lapsed') ";
inline constexpr std::string_view and_escalated =
    "AND offer.status = 'escalated' ORDER BY (offer.due IS NULL), offer.due, offer.id LIMIT $2";
/// Nobody else was asked since, and no home has accepted.
inline constexpr std::string_view and_lapsed =
    "AND offer.status = 'lapsed' AND referral.status = 'searching' AND NOT EXISTS ("
    "SELECT 1 FROM offer AS other WHERE other.referral_id = offer.referral_id AND ("
    "other.status IN ('accepted', 'accepted_with_conditions') OR other.sent >= offer.due)) "
    "ORDER BY (offer.due IS NULL), offer.due, offer.id LIMIT $2";
/// The referrer is compared in a way no index answers, so that both engines begin with the few
/// offers that wait and not with all that the referrer ever sent.
inline constexpr std::string_view where_to_take_up =
    "WHERE offer.status IN ('accepted', 'accepted_with_conditions') "
    "AND referral.referred_by || '' = $1 "
    "ORDER BY offer.answered, offer.id LIMIT $2";

template <const std::string_view&... rest>
inline constexpr std::string_view rows =
    joined<offer_sql::select, offer_sql::columns, comma, referral_sql::columns, comma,
           child_sql::columns, from, rest...>;

inline constexpr Sql live_at{"live offer rows of home", rows<offer_sql::where_live, limit_2>};
inline constexpr Sql past_at{"past offer rows of home", rows<where_past>};
inline constexpr Sql needing_unit{"offer rows needing unit", rows<where_needing_unit>};
inline constexpr Sql conditions_unanswered{"offer rows with conditions unanswered",
                                           rows<where_conditions_unanswered>};
inline constexpr Sql lapse_not_acted_on{"offer rows lapsed and not acted on",
                                        rows<where_lapse_not_acted_on>};
inline constexpr Sql escalated_at{"offer rows escalated at home",
                                  rows<where_told_above, and_escalated>};
inline constexpr Sql lapsed_at{"offer rows lapsed at home", rows<where_told_above, and_lapsed>};
inline constexpr Sql to_take_up{"offer rows to take up", rows<where_to_take_up>};

}  // namespace wayhome::store::offer_row_sql

namespace wayhome::store::register_sql {

inline constexpr std::string_view comma = ", ";
inline constexpr std::string_view rest =
    ", organisation.name FROM placement JOIN bed ON bed.id = placement.bed_id "
    "JOIN child ON child.id = placement.child_id "
    "JOIN organisation ON organisation.id = child.authority_id "
    "WHERE placement.home_id = $1 AND placement.status IN ('booked', 'arrived') "
    "ORDER BY bed.name, placement.id";
inline constexpr Sql of_home{
    "register of home",
    joined<placement_sql::select, placement_sql::columns, comma, child_sql::columns, rest>};

inline constexpr std::string_view residents_rest =
    "FROM placement JOIN bed ON bed.id = placement.bed_id "
    "JOIN child ON child.id = placement.child_id "
    "JOIN referral ON referral.id = placement.referral_id "
    "WHERE placement.status IN ('booked', 'arrived') "
    "ORDER BY placement.home_id, bed.name, placement.id";
inline constexpr Sql residents{
    "residents", joined<placement_sql::select, placement_sql::columns, comma, child_sql::columns,
                        comma, referral_sql::columns, residents_rest>};

/// The referrer is compared as above: to begin with the few requests that wait.
inline constexpr std::string_view asked_rest =
    "FROM information_request JOIN referral ON referral.id = information_request.referral_id "
    "WHERE information_request.answered IS NULL AND referral.referred_by || '' = $1 "
    "ORDER BY information_request.due, information_request.id LIMIT $2";
inline constexpr Sql information_asked{"information asked of referrer",
                                       joined<referral_sql::select, referral_sql::columns, comma,
                                              information_request_sql::columns, asked_rest>};

}  // namespace wayhome::store::register_sql

namespace wayhome::store::cycle_row_sql {

/// Reads the searches that are open, and orders them by what is due first of update and review.
inline constexpr std::string_view where_to_confirm =
    "WHERE status = 'searching' AND update_due IS NOT NULL ";
inline constexpr std::string_view soonest_first =
    "ORDER BY CASE WHEN review_due < update_due THEN review_due ELSE update_due END, id LIMIT ";
inline constexpr std::string_view first = "$1";
inline constexpr std::string_view second = "$2";
/// Led by the board of the referrer, so that nobody else's searches are read.
inline constexpr std::string_view of_referrer = "AND referred_by = $1 AND board_tab = 1 ";

inline constexpr Sql to_confirm{
    "searches to confirm", joined<referral_sql::select, referral_sql::columns, referral_sql::from,
                                  where_to_confirm, soonest_first, first>};
inline constexpr Sql to_confirm_of{
    "searches of referrer to confirm",
    joined<referral_sql::select, referral_sql::columns, referral_sql::from, where_to_confirm,
           of_referrer, soonest_first, second>};

/// Begins with the few appeals there are: the status is compared in a way no index answers, so that
/// not everything ever found not eligible is read.
inline constexpr std::string_view undecided_appeals =
    "FROM event JOIN referral ON referral.id = event.subject_id "
    "WHERE event.name = 'appealed' AND event.subject_kind = 'referral' "
    "AND referral.status || '' = 'not_eligible' AND NOT EXISTS (SELECT 1 FROM event AS decision "
    "WHERE decision.subject_id = event.subject_id AND decision.subject_kind = 'referral' "
    "AND decision.sequence > event.sequence "
    "AND decision.name IN ('appeal_upheld', 'appeal_refused')) "
    "ORDER BY event.sequence LIMIT $1";
inline constexpr Sql appeals_waiting{
    "appeals waiting", joined<referral_sql::select, referral_sql::columns, undecided_appeals>};

}  // namespace wayhome::store::cycle_row_sql
