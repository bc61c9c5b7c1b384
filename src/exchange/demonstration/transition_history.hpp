// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "exchange/demonstration/case_history.hpp"

namespace wayhome::demonstration {

/// Tells how the leaving of every child with a place was planned, until now: plans in every status,
/// drafted in time and late, escalated, completed and failed. Draws from a chance of its own, so
/// that the rest of the world stays as it is without plans.
void tell_transition_plans(const Telling& telling, std::uint64_t seed,
                           std::vector<CaseFile>& files);

}  // namespace wayhome::demonstration
