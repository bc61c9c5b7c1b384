// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "application/desk.hpp"

namespace wayhome::application {

/// When a child held by the police next appears in court, as the referral says: until then a place
/// can be found (section 38(6) of PACE 1984). Nothing on other pathways and while it is not known.
std::optional<Instant> court_time(const Work& work, const referral::Referral& referral);

}  // namespace wayhome::application
