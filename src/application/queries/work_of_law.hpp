// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "application/queries/my_work.hpp"

namespace wayhome::application {

/// What waits for this person because of the law: alarms that stand, until they are fixed, and
/// authority that ends soon.
WorkList work_of_law(Records& records, const access::Actor& actor, Instant now);

}  // namespace wayhome::application
