// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel/result.hpp"
#include "planning/allocation/instance.hpp"
#include "planning/allocation/plan.hpp"
#include "planning/allocation/relaxation.hpp"

namespace wayhome::allocation {

enum class NoPlan { fixings_cannot_all_hold };

/// The best plan for everyone who waits, level by level, and among equals the one that the order of
/// receipt chooses: one instance has one plan, whatever the order of its lists. Proved, and the
/// proof confirmed by the checker, unless `stop` strikes first: then the best plan found and what
/// is proved of it. The instance has no faults.
Result<Plan, NoPlan> allocate(const Instance& instance, const Stop& stop,
                              const Effort& effort = {});

}  // namespace wayhome::allocation
