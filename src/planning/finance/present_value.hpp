// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "planning/finance/cash_flow.hpp"
#include "planning/finance/exact.hpp"
#include "planning/finance/guidance.hpp"

namespace wayhome::finance {

/// What a pound of each year from 0 to the last is worth in year 0.
class DiscountFactors {
  public:
    DiscountFactors(const DiscountSchedule& schedule, int last_year);

    Exact of(int year) const { return factors_[static_cast<std::size_t>(year)]; }
    /// Added up from year 0 to `last_year`.
    Exact sum_to(int last_year) const;

  private:
    std::vector<Exact> factors_;
};

/// How costs are taken: as entered, or made dearer by optimism bias.
struct BiasTaken {
    const Guidance* guidance = nullptr;  ///< none: as entered
    double mitigated_share = 0;          ///< 0 to 1, on evidence

    /// What an amount is multiplied by: costs of capital with an asset, and for outsourcing the
    /// running costs too. Benefits and receipts stay as they are.
    Exact multiplier(const CashFlow& flow) const;
};

enum class Counting {
    without_transfers,  ///< value to society
    with_transfers      ///< cost to the public purse
};

/// The latest year of the flows; 0 where there is none.
int last_year(const CashFlows& flows);

/// The flows discounted and added up, not yet rounded.
Exact present_value(const CashFlows& flows, const DiscountFactors& factors, const BiasTaken& bias,
                    Counting counting);

}  // namespace wayhome::finance
