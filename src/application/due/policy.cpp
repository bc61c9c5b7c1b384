// SPDX-License-Identifier: Apache-2.0
#include "application/due/policy.hpp"

#include "kernel/london_time.hpp"

namespace wayhome::application {

const referral::PolicyFigure* figure(const Work& work, referral::ClockClass clock,
                                     referral::PolicyRule rule) {
    return work.rules.figure(rule, clock, london_date(work.now));
}

std::optional<Instant> later_by_policy(const Work& work, referral::ClockClass clock,
                                       referral::PolicyRule rule, Instant from) {
    const auto* const found = figure(work, clock, rule);
    if (found == nullptr) return std::nullopt;
    return referral::later_by(from, *found, referral::WorkingTime{work.rules.bank_holidays});
}

}  // namespace wayhome::application
