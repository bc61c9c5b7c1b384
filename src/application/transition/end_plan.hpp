// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

enum class PlanOutcome { completed, failed };

inline constexpr auto plan_outcomes = code_list<PlanOutcome>({
    {PlanOutcome::completed, "completed", "The plan is completed"},
    {PlanOutcome::failed, "failed", "The plan failed"},
});

struct EndPlan {
    ReferralId referral;
    int seen_version;
    std::optional<PlanOutcome> outcome;
    std::string reason;  ///< code on the list "transition_failed"; of a failed plan
    std::string words;   ///< of a failed plan: at least a sentence
};

/// The unit confirms what became of the plan. It is completed only when it was put into action, its
/// destination is named and nothing in it is left open; it fails with a reason from any step.
Answer end_plan(const Desk& desk, const Asked& asked, const EndPlan& wanted);

enum class Handover { done, excused };

inline constexpr auto handovers = code_list<Handover>({
    {Handover::done, "done", "It is done: those who take over have what they need"},
    {Handover::excused, "excused", "It could not be done"},
});

struct CloseReferral {
    ReferralId referral;
    int seen_version;  ///< of the referral
    std::optional<Handover> handover;
    std::string reason;  ///< code on the list "handover_excuse"; of an excused handover
    std::string words;   ///< of an excused handover: at least a sentence
};

/// The unit closes a referral: the child has left for a recorded destination, the plan's outcome is
/// confirmed, and the handover is done or excused (machine 1, placed to closed).
Answer close_referral(const Desk& desk, const Asked& asked, const CloseReferral& wanted);

}  // namespace wayhome::application
