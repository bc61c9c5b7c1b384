// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/desk.hpp"
#include "application/outcome.hpp"

namespace wayhome::application {

/// Adds why a home can no longer answer this offer: it was answered, it lapsed, it was recalled, or
/// its time is over though nobody has marked it yet. An answer on the due second is in time.
void check_can_answer(const Work& work, const offer::Offer& offer, Problems& problems);

}  // namespace wayhome::application
