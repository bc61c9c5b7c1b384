// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planning/allocation/instance.hpp"
#include "support/allocation/made_up.hpp"

namespace wayhome::allocation {

/// A waiting list of plausible children and homes. Behaviours have the prevalences of children
/// referred to secure welfare placements in 2021 (What Works for Children's Social Care 2022, Table
/// 3), tied by one latent severity (Gaussian copula, correlation 0.45). Couplings of behaviours
/// with needs, homes and one another are assumptions: made-up data to measure with, not evidence.
Instance waiting_list(Draws& draws, int children, int homes);

}  // namespace wayhome::allocation
