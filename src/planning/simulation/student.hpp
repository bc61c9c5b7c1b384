// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace wayhome::simulation {

/// The 0.975 quantile of Student's t with this many degrees of freedom, at least 1.
double student_quantile_975(std::uint64_t degrees_of_freedom);

}  // namespace wayhome::simulation
