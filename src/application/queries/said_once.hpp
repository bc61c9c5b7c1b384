// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "application/queries/see_timeline.hpp"

namespace wayhome::application {

/// Without the lines that only repeat another one: taking up a place is an event of the offer, the
/// hold, the placement and the referral, and is told once, as the one that says most. A line goes
/// only where the reader sees the one it repeats.
std::vector<TimelineEvent> said_once(std::vector<TimelineEvent> lines);

}  // namespace wayhome::application
