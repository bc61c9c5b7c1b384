// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "kernel/code_list.hpp"
#include "kernel/money.hpp"

namespace wayhome::finance {

/// What a sum is. A transfer moves money between people and makes nobody better off in all: it
/// counts in the cost to the public purse alone.
enum class FlowKind { capital, revenue, benefit, transfer };

/// One year's sum, in real prices; negative is a cost.
struct CashFlow {
    int year = 0;  ///< 0 is the first, not discounted
    Money amount;
    FlowKind kind = FlowKind::revenue;
    std::optional<std::string> asset;  ///< its row of optimism bias
};

using CashFlows = std::vector<CashFlow>;

}  // namespace wayhome::finance
