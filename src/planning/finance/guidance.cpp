// SPDX-License-Identifier: Apache-2.0
#include "planning/finance/guidance.hpp"

#include <algorithm>

namespace wayhome::finance {

const DiscountSchedule* Guidance::schedule(std::string_view code) const {
    const auto found = std::find_if(schedules.begin(), schedules.end(),
                                    [&](const auto& each) { return each.code == code; });
    return found == schedules.end() ? nullptr : &*found;
}

const OptimismBias* Guidance::bias(std::string_view asset) const {
    const auto found = std::find_if(biases.begin(), biases.end(),
                                    [&](const auto& each) { return each.asset == asset; });
    return found == biases.end() ? nullptr : &*found;
}

}  // namespace wayhome::finance
