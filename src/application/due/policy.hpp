// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "application/desk.hpp"

namespace wayhome::application {

/// The figure of policy for that clock in force today; null where there is none.
const referral::PolicyFigure* figure(const Work& work, referral::ClockClass clock,
                                     referral::PolicyRule rule);

/// That length after the moment; nothing where no figure sets one.
std::optional<Instant> later_by_policy(const Work& work, referral::ClockClass clock,
                                       referral::PolicyRule rule, Instant from);

}  // namespace wayhome::application
