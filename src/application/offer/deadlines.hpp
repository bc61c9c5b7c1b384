// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "application/desk.hpp"

namespace wayhome::application {

/// When a step that starts now is due, by the clock rule in force today; nothing where no rule sets
/// a time for it.
std::optional<Instant> due_after(const Work& work, referral::ClockClass clock,
                                 referral::TimedStep step);

/// The same for a step that started at that moment, by the rule in force then.
std::optional<Instant> due_after(const Work& work, referral::ClockClass clock,
                                 referral::TimedStep step, Instant start);

/// The later due time after the rule's one extension; nothing where none is offered.
std::optional<Instant> extended_due(const Work& work, referral::ClockClass clock,
                                    referral::TimedStep step, Instant due);

}  // namespace wayhome::application
