// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/queries/my_work.hpp"

namespace wayhome::application {

/// What waits for this person of the cycle of searches, of appeals, and of changes of placements:
/// each read by its own index, soonest due or longest waiting first.
WorkList cycle_work(Work& work);

}  // namespace wayhome::application
