// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/desk.hpp"

namespace wayhome::application {

/// Tells those above of every plan that has not reached a gate in time: once for each gate, and of
/// a destination that is not named every week. Each plan is its own transaction and is looked at
/// again when its next gate falls due, at the latest a day later, because arrival and authority to
/// keep the child change meanwhile. How many were told of.
int watch_plans(const Desk& desk);

}  // namespace wayhome::application
