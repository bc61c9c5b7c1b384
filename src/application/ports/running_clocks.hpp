// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "domain/journal/event.hpp"
#include "kernel/code_list.hpp"
#include "kernel/time.hpp"

namespace wayhome::application {

/// What happens by itself when a clock has run out.
enum class ClockStep {
    draft_expires,         ///< a draft nobody used ends
    triage_late,           ///< the unit is chased
    court_time,            ///< a search from police custody ends with its certificate
    update_warning,        ///< the referrer is asked whether the search is still needed
    search_ceases,         ///< an unconfirmed search ends
    offer_unopened,        ///< the home is chased
    decline_unreviewed,    ///< the unit is chased
    lapse_unanswered,      ///< an offer without an answer goes up to the unit lead
    arrival_late,          ///< the home is asked what happened
    arrival_missing,       ///< the home must record it; those who wait are told
    escalation_unanswered  ///< the home's responsible individual is chased
};

inline constexpr auto clock_steps = code_list<ClockStep>({
    {ClockStep::draft_expires, "draft_expires", "The draft expires"},
    {ClockStep::triage_late, "triage_late", "Triage is chased"},
    {ClockStep::court_time, "court_time", "Time at court"},
    {ClockStep::update_warning, "update_warning", "The referrer is asked to confirm the search"},
    {ClockStep::search_ceases, "search_ceases", "The search ceases"},
    {ClockStep::offer_unopened, "offer_unopened", "The home is asked to open the offer"},
    {ClockStep::decline_unreviewed, "decline_unreviewed", "The review of the decline is chased"},
    {ClockStep::lapse_unanswered, "lapse_unanswered", "The unit lead is told of the lapse"},
    {ClockStep::arrival_late, "arrival_late", "The home is asked about the arrival"},
    {ClockStep::arrival_missing, "arrival_missing", "The arrival is overdue"},
    {ClockStep::escalation_unanswered, "escalation_unanswered",
     "The answer to an escalated decline is chased"},
});

/// A clock of one referral, offer or placement that has not run out, or has and was not served yet.
struct RunningClock {
    journal::Subject of;
    ClockStep step;
    Instant due;
    friend bool operator==(const RunningClock&, const RunningClock&) = default;
};

/// The port. A clock is stopped in the transaction that does what it is for, so that it fires once,
/// however late and in however many processes.
class RunningClocks {
  public:
    virtual ~RunningClocks() = default;
    /// These, and no others, now run for that subject.
    virtual void wind(const journal::Subject& of, const std::vector<RunningClock>& clocks) = 0;
    /// When it would have run out; nothing where it did not run. It no longer does.
    virtual std::optional<Instant> stop(const journal::Subject& of, ClockStep step) = 0;
    /// Of one subject, soonest first.
    virtual std::vector<RunningClock> of(const journal::Subject& of) const = 0;
    /// Due at or before `moment`, soonest first; at most `most`.
    virtual std::vector<RunningClock> due(Instant moment, std::size_t most) const = 0;
    /// Referrals that are not over and have no clock, in order of id, beginning after `last`; at
    /// most `most`.
    virtual std::vector<ReferralId> open_without(std::optional<ReferralId> last,
                                                 std::size_t most) const = 0;
};

}  // namespace wayhome::application
