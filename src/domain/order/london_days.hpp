// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel/time.hpp"

namespace wayhome::order {

/// The first moment at which a London clock, that many days earlier, showed this time or a later
/// one: over the changes of summer time days have 23 or 25 hours, and a time may be missing or come
/// twice.
Instant same_time_days_before(Instant at, Days days);

}  // namespace wayhome::order
