// SPDX-License-Identifier: Apache-2.0
#include "application/offer/deadlines.hpp"

#include "domain/referral/decision_deadline.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {

std::optional<Instant> due_after(const Work& work, referral::ClockClass clock,
                                 referral::TimedStep step) {
    return due_after(work, clock, step, work.now);
}

std::optional<Instant> due_after(const Work& work, referral::ClockClass clock,
                                 referral::TimedStep step, Instant start) {
    const auto* const rule = work.rules.clock(clock, step, london_date(start));
    if (rule == nullptr) return std::nullopt;
    const referral::WorkingTime working{work.rules.bank_holidays};
    return referral::DecisionDeadline{start, standard_of(*rule), working}.due();
}

std::optional<Instant> extended_due(const Work& work, referral::ClockClass clock,
                                    referral::TimedStep step, Instant due) {
    const auto* const rule = work.rules.clock(clock, step, london_date(work.now));
    if (rule == nullptr || rule->extension == Minutes::zero()) return std::nullopt;
    if (rule->counting == referral::Counting::clock_hours) return due + rule->extension;
    return referral::WorkingTime{work.rules.bank_holidays}.after(due, rule->extension);
}

}  // namespace wayhome::application
