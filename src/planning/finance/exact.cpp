// SPDX-License-Identifier: Apache-2.0
#include "planning/finance/exact.hpp"

#include <cstdint>
#include <limits>

#include "kernel/expect.hpp"

namespace wayhome::finance {

Money to_the_penny(Exact pence) {
    constexpr auto most = static_cast<Exact>(std::numeric_limits<std::int64_t>::max() / 2);
    expect(pence < most && pence > -most, "a total of money fits whole pence");
    const Exact half = pence < 0 ? -0.5 : 0.5;
    return Money{static_cast<std::int64_t>(pence + half)};
}

}  // namespace wayhome::finance
