// SPDX-License-Identifier: Apache-2.0
// Prints the statements behind the pages people open most and each round of the timekeeper, each as
// its name, a tab and its text.
#include <cstdio>

#include "store/sql/account_sql.hpp"
#include "store/sql/audit_sql.hpp"
#include "store/sql/bed_closure_sql.hpp"
#include "store/sql/child_sql.hpp"
#include "store/sql/clock_sql.hpp"
#include "store/sql/event_sql.hpp"
#include "store/sql/offer_sql.hpp"
#include "store/sql/page_row_sql.hpp"
#include "store/sql/period_sql.hpp"
#include "store/sql/placement_sql.hpp"
#include "store/sql/referral_sql.hpp"
#include "store/sql/rota_sql.hpp"
#include "store/sql/session_sql.hpp"
#include "store/sql/transition_sql.hpp"

int main() {
    using namespace wayhome::store;
    for (const auto& each : {board_sql::of_all,
                             board_sql::of_authority,
                             board_sql::of_referrer,
                             board_sql::of_officer,
                             board_sql::of_reference,
                             board_sql::restricted,
                             offer_row_sql::live_at,
                             offer_row_sql::past_at,
                             offer_row_sql::needing_unit,
                             offer_row_sql::conditions_unanswered,
                             offer_row_sql::lapse_not_acted_on,
                             offer_row_sql::escalated_at,
                             offer_row_sql::lapsed_at,
                             offer_row_sql::to_take_up,
                             register_sql::of_home,
                             register_sql::information_asked,
                             register_sql::residents,
                             referral_sql::by_id,
                             referral_sql::of_child,
                             referral_sql::in_status,
                             referral_sql::answers,
                             offer_sql::of_referral,
                             offer_sql::live_at,
                             offer_sql::overdue,
                             placement_sql::of_referral,
                             placement_sql::current_at,
                             placement_sql::arrivals_overdue,
                             hold_sql::standing,
                             hold_sql::ending,
                             period_sql::due,
                             period_sql::ending,
                             period_sql::ending_of,
                             period_sql::of_child,
                             period_sql::present_without,
                             event_sql::of_referral,
                             event_sql::of_child,
                             event_sql::of_subject,
                             child_sql::like,
                             cycle_row_sql::to_confirm,
                             cycle_row_sql::to_confirm_of,
                             cycle_row_sql::appeals_waiting,
                             change_sql::of_placement,
                             change_sql::waiting,
                             clock_sql::due,
                             clock_sql::of_subject,
                             clock_sql::open_without,
                             audit_sql::last,
                             audit_sql::last_change,
                             audit_sql::of_child,
                             session_sql::by_token_hash,
                             transition_sql::to_look_at}) {
        std::printf("%.*s\t%.*s\n", static_cast<int>(each.name.size()), each.name.data(),
                    static_cast<int>(each.text.size()), each.text.data());
    }
    return 0;
}
