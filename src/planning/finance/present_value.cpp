// SPDX-License-Identifier: Apache-2.0
#include "planning/finance/present_value.hpp"

#include <algorithm>

#include "kernel/expect.hpp"

namespace wayhome::finance {
namespace {

constexpr int basis_points_in_one = 10'000;

int basis_points_in(const DiscountSchedule& schedule, int year) {
    int rate = 0;
    for (const auto& each : schedule.bands) {
        if (each.from_year <= year) rate = each.basis_points;
    }
    return rate;
}

}  // namespace

DiscountFactors::DiscountFactors(const DiscountSchedule& schedule, int last_year) : factors_{1} {
    expect(last_year >= 0, "an appraisal begins with year 0");
    for (int year = 1; year <= last_year; ++year) {
        const Exact grows = basis_points_in_one + basis_points_in(schedule, year);
        factors_.push_back(factors_.back() * basis_points_in_one / grows);
    }
}

Exact DiscountFactors::sum_to(int last_year) const {
    Exact sum = 0;
    for (int year = last_year; year >= 0; --year) sum += of(year);
    return sum;
}

Exact BiasTaken::multiplier(const CashFlow& flow) const {
    if (guidance == nullptr || !flow.asset || flow.amount >= Money{}) return 1;
    const bool is_cost_of_bias = flow.kind == FlowKind::capital ||
                                 (flow.kind == FlowKind::revenue && *flow.asset == "outsourcing");
    const auto* const bias = guidance->bias(*flow.asset);
    if (!is_cost_of_bias || bias == nullptr) return 1;
    const Exact upper = static_cast<Exact>(bias->upper_basis_points) / basis_points_in_one;
    return 1 + upper * (1 - static_cast<Exact>(mitigated_share));
}

int last_year(const CashFlows& flows) {
    int latest = 0;
    for (const auto& each : flows) latest = std::max(latest, each.year);
    return latest;
}

Exact present_value(const CashFlows& flows, const DiscountFactors& factors, const BiasTaken& bias,
                    Counting counting) {
    Exact sum = 0;
    for (const auto& each : flows) {
        if (each.kind == FlowKind::transfer && counting == Counting::without_transfers) continue;
        sum +=
            static_cast<Exact>(each.amount.pence()) * factors.of(each.year) * bias.multiplier(each);
    }
    return sum;
}

}  // namespace wayhome::finance
