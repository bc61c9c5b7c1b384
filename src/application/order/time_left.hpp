// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "application/desk.hpp"

namespace wayhome::application {

/// Why a child may not be placed then: no court's authority covers that moment, and the time
/// without one is used up by the periods on record or by the hours the referrer answered (row G1).
/// Nothing where there is time left, or the place needs no such time (a remand, a sentence).
std::optional<std::string> why_no_time_left(const Work& work, const referral::Referral& referral,
                                            Instant arrival);

}  // namespace wayhome::application
