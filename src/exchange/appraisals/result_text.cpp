// SPDX-License-Identifier: Apache-2.0
#include "exchange/appraisals/result_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <numeric>

namespace wayhome::appraisals {
namespace {

using appraisal::Appraisal;
using appraisal::AppraisalResult;
using appraisal::Discounted;
using appraisal::StakeholderResult;

constexpr double per_cent = 100;

std::vector<std::size_t> best_first(const std::vector<double>& scores) {
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        return scores[one] > scores[other];
    });
    return order;
}

/// "B beats A by 12.5: more on access (+20.0); less on transition (-7.5)".
std::string why_beats(const Appraisal& asked, const StakeholderResult& result, std::size_t winner,
                      std::size_t other) {
    std::string more;
    std::string less;
    for (std::size_t each = 0; each < asked.criteria.size(); ++each) {
        const double gain = result.contributions[winner][each] - result.contributions[other][each];
        if (gain == 0) continue;
        std::string& side = gain > 0 ? more : less;
        side += fmt::format("{}{} ({:+.1f})", side.empty() ? "" : ", ", asked.criteria[each].name,
                            gain);
    }
    std::string sentence =
        fmt::format("  {} beats {} by {:.1f}", asked.options[winner].name,
                    asked.options[other].name, result.scores[winner] - result.scores[other]);
    if (!more.empty()) sentence += ": more on " + more;
    if (!less.empty()) sentence += "; less on " + less;
    return sentence + ".\n";
}

void tell_stakeholder(const Appraisal& asked, std::size_t which, const StakeholderResult& result,
                      std::string& text) {
    const auto out = std::back_inserter(text);
    fmt::format_to(out, "{}\n", asked.stakeholders[which].name);
    const auto order = best_first(result.scores);
    for (const auto each : order) {
        fmt::format_to(out, "  {:6.1f}  {}  (first in {:.1f}% of {} draws)\n", result.scores[each],
                       asked.options[each].name, result.ranks[each].front() * per_cent,
                       asked.samples);
    }
    const bool ties = order.size() > 1 &&
                      std::abs(result.scores[order[0]] - result.scores[order[1]]) <= appraisal::tie;
    if (ties) {
        fmt::format_to(out, "  {} and {} score the same.\n", asked.options[order[0]].name,
                       asked.options[order[1]].name);
    } else if (order.size() > 1) {
        text += why_beats(asked, result, order[0], order[1]);
    }
    for (const auto& each : result.crossings) {
        const bool touches_first = each.one == order.front() || each.other == order.front();
        if (!touches_first) continue;
        fmt::format_to(out, "  {} and {} change places where {} weighs {:.1f}% (now {:.1f}%).\n",
                       asked.options[each.one].name, asked.options[each.other].name,
                       asked.criteria[each.criterion].name, each.weight * per_cent,
                       result.weights[each.criterion] * per_cent);
    }
}

std::string of_schedules(const std::vector<Discounted>& totals) {
    std::string text;
    for (const auto& each : totals) {
        text +=
            fmt::format("{}{} {}", text.empty() ? "" : ", ", each.schedule, in_pounds(each.total));
    }
    return text;
}

std::string names(const Appraisal& asked, const std::vector<std::size_t>& options) {
    std::string text;
    for (const auto each : options) {
        text += fmt::format("{}{}", text.empty() ? "" : ", ", asked.options[each].name);
    }
    return text;
}

}  // namespace

std::string in_pounds(Money money) {
    const auto pence = money.pence();
    const auto size = static_cast<std::uint64_t>(std::llabs(pence));
    const std::string digits = fmt::format("{}", size / 100);
    std::string pounds;
    for (std::size_t each = 0; each < digits.size(); ++each) {
        if (each > 0 && (digits.size() - each) % 3 == 0) pounds.push_back(',');
        pounds.push_back(digits[each]);
    }
    return fmt::format("{}£{}.{:02}", pence < 0 ? "-" : "", pounds, size % 100);
}

std::string in_words(const Appraisal& asked, const AppraisalResult& result) {
    std::string text =
        fmt::format("Guidance: {}. Weights and scores are people's judgements.\n", asked.guidance);
    for (std::size_t each = 0; each < result.stakeholders.size(); ++each) {
        text += "\n";
        tell_stakeholder(asked, each, result.stakeholders[each], text);
    }
    text += "\nNet present value, real prices; costs are negative\n";
    for (std::size_t each = 0; each < result.options.size(); ++each) {
        const auto& option = result.options[each];
        fmt::format_to(std::back_inserter(text),
                       "  {}\n    as entered: {}\n    with optimism bias: {}\n    a year: {}\n",
                       asked.options[each].name, of_schedules(option.net_present_value),
                       of_schedules(option.with_optimism_bias), in_pounds(option.annualised));
        if (!option.dominated_by.empty()) {
            fmt::format_to(std::back_inserter(text), "    no better in anything than {}\n",
                           names(asked, option.dominated_by));
        }
    }
    return text + fmt::format("\nNobody dominates: {}\n", names(asked, result.frontier));
}

}  // namespace wayhome::appraisals
