// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "planning/finance/guidance.hpp"

namespace wayhome::reference {

/// The editions of the guidance on appraisal, the oldest first.
std::vector<finance::Guidance> load_guidance();

}  // namespace wayhome::reference
