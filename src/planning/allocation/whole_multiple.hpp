// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <span>

namespace wayhome::allocation {

/// The least scale that makes every value a whole number, found by continued fractions; where no
/// scale up to a million does, 65,536. Duals of small programmes are fractions with small
/// denominators, which this turns back into exact numbers.
std::int64_t scale_to_whole(std::span<const double> values);

}  // namespace wayhome::allocation
