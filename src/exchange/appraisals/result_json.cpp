// SPDX-License-Identifier: Apache-2.0
#include "exchange/appraisals/result_json.hpp"

#include <fmt/format.h>

#include <cmath>

#include "exchange/json/json_text.hpp"

namespace wayhome::appraisals {
namespace {

using appraisal::Appraisal;
using appraisal::AppraisalResult;
using appraisal::Discounted;
using appraisal::OptionResult;
using appraisal::RankAcceptability;
using appraisal::StakeholderResult;
using json::quoted;

/// To ten decimals, without trailing noughts.
std::string decimal(double number) {
    std::string text = fmt::format("{:.10f}", number);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text == "-0" ? "0" : text;
}

template <class List, class Write>
std::string joined(const List& list, Write write, std::string_view between = ", ") {
    std::string text;
    for (std::size_t each = 0; each < list.size(); ++each) {
        if (each > 0) text += between;
        text += write(each);
    }
    return text;
}

std::string by_criterion(const Appraisal& asked, const std::vector<double>& numbers) {
    return joined(numbers, [&](std::size_t each) {
        return fmt::format("{}: {}", quoted(asked.criteria[each].id), decimal(numbers[each]));
    });
}

std::string ranks(const Appraisal& asked, const RankAcceptability& shares) {
    return joined(shares, [&](std::size_t each) {
        const auto& row = shares[each];
        return fmt::format("{}: [{}]", quoted(asked.options[each].id),
                           joined(row, [&](std::size_t rank) { return decimal(row[rank]); }));
    });
}

std::string stakeholder(const Appraisal& asked, std::size_t which,
                        const StakeholderResult& result) {
    const auto options = joined(
        asked.options,
        [&](std::size_t each) {
            return fmt::format(R"(        {{"id": {}, "score": {}, "contributions": {{{}}}}})",
                               quoted(asked.options[each].id), decimal(result.scores[each]),
                               by_criterion(asked, result.contributions[each]));
        },
        ",\n");
    const auto crossings = joined(
        result.crossings,
        [&](std::size_t each) {
            const auto& crossing = result.crossings[each];
            return fmt::format(R"(        {{"criterion": {}, "options": [{}, {}], "weight": {}}})",
                               quoted(asked.criteria[crossing.criterion].id),
                               quoted(asked.options[crossing.one].id),
                               quoted(asked.options[crossing.other].id), decimal(crossing.weight));
        },
        ",\n");
    return fmt::format(
        "    {{\n      \"name\": {},\n      \"weights\": {{{}}},\n      \"options\": [\n{}\n"
        "      ],\n      \"crossings\": [{}],\n      \"rank_acceptability\": {{{}}}\n    }}",
        quoted(asked.stakeholders[which].name), by_criterion(asked, result.weights), options,
        crossings.empty() ? "" : "\n" + crossings + "\n      ", ranks(asked, result.ranks));
}

std::string totals(const std::vector<Discounted>& list) {
    return joined(list, [&](std::size_t each) {
        return fmt::format("{}: {}", quoted(list[each].schedule), list[each].total.pence());
    });
}

std::string ids(const Appraisal& asked, const std::vector<std::size_t>& options) {
    return joined(options,
                  [&](std::size_t each) { return quoted(asked.options[options[each]].id); });
}

std::string option(const Appraisal& asked, std::size_t which, const OptionResult& result) {
    return fmt::format(
        "    {{\"id\": {}, \"npv_pence\": {{{}}},\n     \"npv_with_optimism_bias_pence\": {{{}}},\n"
        "     \"annualised_pence\": {{\"standard\": {}}}, \"public_cost_pence\": {{{}}},\n"
        "     \"dominated_by\": [{}]}}",
        quoted(asked.options[which].id), totals(result.net_present_value),
        totals(result.with_optimism_bias), result.annualised.pence(), totals(result.public_cost),
        ids(asked, result.dominated_by));
}

}  // namespace

std::string to_json(const Appraisal& asked, const AppraisalResult& result) {
    const auto stakeholders = joined(
        result.stakeholders,
        [&](std::size_t each) { return stakeholder(asked, each, result.stakeholders[each]); },
        ",\n");
    const auto options = joined(
        result.options, [&](std::size_t each) { return option(asked, each, result.options[each]); },
        ",\n");
    return fmt::format(
        "{{\n  \"format\": \"wayhome-appraisal-result/1\",\n  \"guidance\": {},\n"
        "  \"stakeholders\": [\n{}\n  ],\n  \"uniform_weights\": {{\"rank_acceptability\": "
        "{{{}}}}},\n  \"options\": [\n{}\n  ],\n  \"frontier\": [{}]\n}}\n",
        quoted(asked.guidance), stakeholders, ranks(asked, result.uniform_weights), options,
        ids(asked, result.frontier));
}

}  // namespace wayhome::appraisals
