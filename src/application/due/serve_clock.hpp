// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/desk.hpp"

namespace wayhome::application {

/// Does what the clock is for, when its subject still stands so that it is to be done: an event
/// with its notices, and an audit entry of the system. A clock that nobody needs any more just
/// stops. The clock was stopped in this transaction before.
void serve_clock(Work& work, const RunningClock& clock);

}  // namespace wayhome::application
