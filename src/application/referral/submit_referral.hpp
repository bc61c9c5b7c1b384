// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "application/perform.hpp"
#include "domain/referral/answers.hpp"
#include "domain/referral/form/submission.hpp"

namespace wayhome::application {

struct SubmitReferral {
    ReferralId referral;
    int seen_version;
};

/// Everything that stops this draft from being sent: the form's own rules, a child not yet told
/// apart from those known, and a second open referral that is not linked (row A9).
Problems what_stops_sending(Work& work, const referral::Referral& referral,
                            const referral::Answers& answers);

/// Sends the referral to the unit and starts the triage clock of its pathway and urgency. An urgent
/// referral goes with its short list of answers; the rest may follow. The child is compared with
/// all children known, and the unit is asked about those alike (row A8).
Answer submit_referral(const Desk& desk, const Asked& asked, const SubmitReferral& wanted);

}  // namespace wayhome::application
