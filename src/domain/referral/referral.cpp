// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/referral.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace wayhome::referral {
namespace {

using enum ReferralStatus;

struct Step {
    ReferralEvent event;
    ReferralStatus from;
    ReferralStatus to;
};

constexpr std::array steps = {
    Step{ReferralEvent::submitted, draft, submitted},
    Step{ReferralEvent::draft_expired, draft, expired_draft},
    Step{ReferralEvent::allocated, submitted, in_triage},
    Step{ReferralEvent::allocated, in_triage, in_triage},
    Step{ReferralEvent::allocated, info_requested, info_requested},
    Step{ReferralEvent::allocated, searching, searching},
    Step{ReferralEvent::allocated, placed_pending, placed_pending},
    Step{ReferralEvent::information_requested, in_triage, info_requested},
    Step{ReferralEvent::information_given, info_requested, in_triage},
    Step{ReferralEvent::found_ineligible_by_first, in_triage, in_triage},
    Step{ReferralEvent::ineligibility_returned, in_triage, in_triage},
    Step{ReferralEvent::found_not_eligible, in_triage, not_eligible},
    Step{ReferralEvent::found_ready, in_triage, ready},
    Step{ReferralEvent::search_opened, ready, searching},
    Step{ReferralEvent::taken_up, searching, placed_pending},
    Step{ReferralEvent::arrived, placed_pending, placed},
    Step{ReferralEvent::place_lost, placed_pending, searching},
    Step{ReferralEvent::ceased, searching, ceased},
    Step{ReferralEvent::search_failed, searching, search_failed},
    Step{ReferralEvent::closed, placed, closed},
    Step{ReferralEvent::triage_chased, submitted, submitted},
    Step{ReferralEvent::triage_chased, in_triage, in_triage},
    Step{ReferralEvent::triage_chased, info_requested, info_requested},
    Step{ReferralEvent::search_failed, submitted, search_failed},
    Step{ReferralEvent::search_failed, in_triage, search_failed},
    Step{ReferralEvent::search_failed, info_requested, search_failed},
    Step{ReferralEvent::confirmation_asked, searching, searching},
    Step{ReferralEvent::confirmed, searching, searching},
    Step{ReferralEvent::reviewed, searching, searching},
    Step{ReferralEvent::ceasing_stopped, searching, searching},
    Step{ReferralEvent::appealed, not_eligible, not_eligible},
    Step{ReferralEvent::appeal_refused, not_eligible, not_eligible},
    Step{ReferralEvent::appeal_upheld, not_eligible, in_triage},
    Step{ReferralEvent::reopened, ceased, searching},
    Step{ReferralEvent::reopened, withdrawn, searching},
    Step{ReferralEvent::reopened, search_failed, searching},
};

constexpr std::array before_arrival = {draft, submitted, in_triage,     info_requested,
                                       ready, searching, placed_pending};

bool among(ReferralStatus status, auto statuses) {
    return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
}

}  // namespace

std::optional<ReferralStatus> after(std::optional<ReferralStatus> from, ReferralEvent event) {
    if (!from) {
        return event == ReferralEvent::started ? std::optional{draft} : std::nullopt;
    }
    if (event == ReferralEvent::withdrawn) {
        return among(*from, before_arrival) ? std::optional{withdrawn} : std::nullopt;
    }
    for (const auto& step : steps) {
        if (step.event == event && step.from == *from) return step.to;
    }
    return std::nullopt;
}

bool is_open(ReferralStatus status) {
    return among(status, std::array{submitted, in_triage, info_requested, ready, searching,
                                    placed_pending, placed});
}

bool is_searching(ReferralStatus status) {
    return status == searching;
}

Result<Referral, NotNow> with(Referral referral, ReferralEvent event) {
    const auto next = after(referral.status, event);
    if (!next) return refuse(NotNow::wrong_status);
    referral.status = *next;
    return referral;
}

}  // namespace wayhome::referral
