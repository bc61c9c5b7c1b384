// SPDX-License-Identifier: Apache-2.0
#include "planning/appraisal/appraise.hpp"

#include <algorithm>

#include "kernel/expect.hpp"
#include "planning/finance/present_value.hpp"

namespace wayhome::appraisal {
namespace {

using finance::BiasTaken;
using finance::CashFlows;
using finance::Counting;
using finance::DiscountFactors;
using finance::Guidance;

StakeholderResult judged(const Appraisal& appraisal, const Stakeholder& stakeholder) {
    StakeholderResult result;
    result.weights = weights_of(stakeholder);
    for (const auto& option : appraisal.options) {
        result.contributions.push_back(contributions(option, result.weights));
        result.scores.push_back(score(option, result.weights));
    }
    result.crossings = crossings(appraisal, result.weights);
    return result;
}

std::vector<Discounted> totals(const CashFlows& flows, const Guidance& guidance,
                               const BiasTaken& bias, Counting counting) {
    std::vector<Discounted> totals;
    for (const auto& schedule : guidance.schedules) {
        const DiscountFactors factors{schedule, finance::last_year(flows)};
        totals.push_back({schedule.code, finance::to_the_penny(finance::present_value(
                                             flows, factors, bias, counting))});
    }
    return totals;
}

OptionResult priced(const Option& option, const Appraisal& appraisal, const Guidance& guidance) {
    const auto& flows = option.cash_flows;
    const BiasTaken none;
    const BiasTaken bias{&guidance, appraisal.capital_mitigated_share};
    const auto* const standard = guidance.schedule("standard");
    expect(standard != nullptr, "every edition has a standard schedule");
    const int last = finance::last_year(flows);
    const DiscountFactors factors{*standard, last};
    const auto value = finance::present_value(flows, factors, bias, Counting::without_transfers);
    return {totals(flows, guidance, none, Counting::without_transfers),
            totals(flows, guidance, bias, Counting::without_transfers),
            totals(flows, guidance, none, Counting::with_transfers),
            finance::to_the_penny(value / factors.sum_to(last)),
            {}};
}

Money standard_value(const OptionResult& option) {
    const auto found =
        std::find_if(option.with_optimism_bias.begin(), option.with_optimism_bias.end(),
                     [](const Discounted& each) { return each.schedule == "standard"; });
    return found->total;
}

struct Standing {
    const Option& option;
    Money value;
};

bool dominates(const Standing& one, const Standing& other) {
    if (one.value < other.value) return false;
    bool is_higher = one.value > other.value;
    for (std::size_t each = 0; each < one.option.scores.size(); ++each) {
        const double here = one.option.scores[each].mean;
        const double there = other.option.scores[each].mean;
        if (here < there) return false;
        is_higher = is_higher || here > there;
    }
    return is_higher;
}

void find_frontier(const Appraisal& appraisal, AppraisalResult& result) {
    std::vector<Standing> standings;
    for (std::size_t each = 0; each < result.options.size(); ++each) {
        standings.push_back({appraisal.options[each], standard_value(result.options[each])});
    }
    for (std::size_t one = 0; one < standings.size(); ++one) {
        for (std::size_t other = 0; other < standings.size(); ++other) {
            if (one != other && dominates(standings[other], standings[one])) {
                result.options[one].dominated_by.push_back(other);
            }
        }
        if (result.options[one].dominated_by.empty()) result.frontier.push_back(one);
    }
}

}  // namespace

AppraisalResult appraise(const Appraisal& appraisal, const Guidance& guidance, unsigned threads) {
    AppraisalResult result;
    auto ranks = rank_acceptabilities(appraisal, threads);
    for (std::size_t each = 0; each < appraisal.stakeholders.size(); ++each) {
        result.stakeholders.push_back(judged(appraisal, appraisal.stakeholders[each]));
        result.stakeholders.back().ranks = std::move(ranks.of_stakeholders[each]);
    }
    result.uniform_weights = std::move(ranks.of_uniform_weights);
    for (const auto& option : appraisal.options) {
        result.options.push_back(priced(option, appraisal, guidance));
    }
    find_frontier(appraisal, result);
    return result;
}

}  // namespace wayhome::appraisal
