// SPDX-License-Identifier: Apache-2.0
#include "exchange/demonstration/planted_inequity.hpp"

#include <algorithm>
#include <array>

namespace wayhome::demonstration {

bool is_treated_unfairly(const child::Child& child) {
    static constexpr std::array codes = {"BCRB", "BAFR", "BOTH"};
    return std::find(codes.begin(), codes.end(), child.ethnicity) != codes.end();
}

RequestPlan with_planted_inequity(Chance& chance, RequestPlan plan, const child::Child& child) {
    plan.is_declined_once_more = is_treated_unfairly(child) && chance.happens(declined_once_more);
    return plan;
}

}  // namespace wayhome::demonstration
