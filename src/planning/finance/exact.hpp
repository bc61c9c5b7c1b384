// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "kernel/money.hpp"

namespace wayhome::finance {

/// 113 significant bits: enough that a sum of discounted pence over centuries is right to the
/// printed penny. Never shown and never stored; a total becomes Money once, by rounding.
__extension__ using Exact = __float128;

/// To the nearest penny, halves away from zero.
Money to_the_penny(Exact pence);

}  // namespace wayhome::finance
