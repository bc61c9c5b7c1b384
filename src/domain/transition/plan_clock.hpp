// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/referral/working_time.hpp"
#include "domain/transition/plan.hpp"

namespace wayhome::transition {

/// The days of a stay that the gates of its plan are counted from.
struct StayDays {
    referral::Pathway pathway;
    std::optional<CivilDate> arrived;
    std::optional<CivilDate> authority_ends;  ///< last day of the authority to keep the child
    std::optional<CivilDate> departed;
    bool closed = false;  ///< the referral is closed
};

/// One gate of one plan.
struct GateDue {
    const GateRule* rule;
    CivilDate day;  ///< to be reached on this day at the latest
    Instant due;    ///< the last second of that day in London
    bool met;

    bool is_overdue(Instant now) const { return !met && now > due; }
};

/// The gates that count for a plan now, in the order of the list: those of the stay until the child
/// has left, then only that of closing.
std::vector<GateDue> gates_of(const TransitionPlan& plan, const StayDays& stay,
                              const GateRules& rules, const referral::WorkingTime& working);

/// When those above are told that the gate is not met: the first second it is overdue, then as
/// often as its rule repeats. Nothing when it is met or they have been told for good.
std::optional<Instant> told_next(const GateDue& gate, std::optional<Instant> told_last);

}  // namespace wayhome::transition
