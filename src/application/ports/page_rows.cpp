// SPDX-License-Identifier: Apache-2.0
#include "application/ports/page_rows.hpp"

namespace wayhome::application {

std::optional<BoardTab> board_tab(referral::ReferralStatus status) {
    using enum referral::ReferralStatus;
    switch (status) {
        case draft:
        case expired_draft:
            return std::nullopt;
        case submitted:
        case in_triage:
        case info_requested:
            return BoardTab::needs_triage;
        case ready:
        case searching:
            return BoardTab::searching;
        case placed_pending:
            return BoardTab::place_found;
        case placed:
            return BoardTab::placed;
        case closed:
        case not_eligible:
        case withdrawn:
        case ceased:
        case search_failed:
            return BoardTab::ended;
    }
    return std::nullopt;
}

bool shows_latest_first(BoardTab tab) {
    return tab == BoardTab::placed || tab == BoardTab::ended;
}

/// In the queue a referral counts from the moment its triage is due, not from its submission: the
/// urgent come first.
std::int64_t board_moment(const referral::Referral& referral, BoardTab tab) {
    if (shows_latest_first(tab)) return to_epoch(referral.changed);
    const auto waiting_since = referral.submitted.value_or(referral.started);
    const bool awaits_triage = tab == BoardTab::needs_triage;
    return to_epoch(awaits_triage ? referral.triage_due.value_or(waiting_since) : waiting_since);
}

}  // namespace wayhome::application
