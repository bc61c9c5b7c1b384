// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "application/queries/my_work.hpp"

namespace wayhome::application {

/// What transition plans ask of this person: to write, agree and start them, to name a destination,
/// to confirm the outcome and close. A case the person may not see is left out.
WorkList plan_work(Records& records, const Desk& desk, const access::Actor& actor);

}  // namespace wayhome::application
