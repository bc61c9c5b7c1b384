// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/referral/rulebook.hpp"
#include "domain/referral/working_time.hpp"
#include "kernel/result.hpp"
#include "kernel/time.hpp"

namespace wayhome::referral {

/// The time somebody has to act on a referral: a home to answer, the unit to triage, the placing
/// authority to take a place up. Policy data, never a literal in a rule.
/// Justice decisions: 30 minutes, once extendable by 30 (Hart & Valle 2021, quoted in What Works
/// for Children's Social Care 2022). Welfare: none today; the figures are proposals.
struct DecisionStandard {
    Minutes allowed;    ///< from receipt; more than zero
    Minutes extension;  ///< added once, when asked for in time; zero if none is offered
    Counting counting = Counting::clock_hours;
};

inline DecisionStandard standard_of(const ClockRule& rule) {
    return {rule.allowed, rule.extension, rule.counting};
}

enum class ExtensionRefused { not_offered, already_extended, asked_too_late };

/// The instant by which somebody must act. A value: the earlier deadline still exists for the
/// record.
class DecisionDeadline {
  public:
    /// Starts the clock at receipt; counts minutes day and night.
    DecisionDeadline(Instant received, DecisionStandard standard);
    /// Starts the clock at receipt; counts as the standard says, in working hours where it does.
    DecisionDeadline(Instant received, DecisionStandard standard, const WorkingTime& working);

    Instant due() const { return due_; }
    bool is_extended() const { return extended_; }

    /// An answer on the due second is in time.
    bool has_passed(Instant now) const { return now > due_; }

    /// The deadline moved later by the standard's extension, which can happen once.
    Result<DecisionDeadline, ExtensionRefused> extended(Instant asked_at) const;

  private:
    Instant due_;
    Instant due_if_extended_;
    bool extended_ = false;
};

/// When that share of the allowed time has passed, in percent from 0 to 100: an offer not opened by
/// a quarter of its time is chased, and the countdown warns at the later points.
Instant warn_point(Instant received, const DecisionStandard& standard, const WorkingTime& working,
                   int percent);

/// Half of the time that is left until `due`, counted as the clock counts: by when a question back
/// to the referrer is to be answered. `due` itself once it has passed.
Instant half_of_what_is_left(Instant now, Instant due, Counting counting,
                             const WorkingTime& working);

}  // namespace wayhome::referral
