// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "planning/appraisal/appraisal.hpp"
#include "planning/appraisal/rank_acceptability.hpp"
#include "planning/appraisal/weights.hpp"
#include "planning/finance/guidance.hpp"

namespace wayhome::appraisal {

/// What one stakeholder's weights say.
struct StakeholderResult {
    std::vector<double> weights;
    std::vector<std::vector<double>> contributions;  ///< by option, by criterion
    std::vector<double> scores;                      ///< by option
    std::vector<Crossing> crossings;
    RankAcceptability ranks;
};

/// A total of money under one discount schedule.
struct Discounted {
    std::string schedule;
    Money total;
};

struct OptionResult {
    std::vector<Discounted> net_present_value;
    std::vector<Discounted> with_optimism_bias;
    std::vector<Discounted> public_cost;  ///< transfers too, no bias
    Money annualised;  ///< with bias, standard schedule, over year 0 to the last flow's year
    std::vector<std::size_t> dominated_by;
};

struct AppraisalResult {
    std::vector<StakeholderResult> stakeholders;
    RankAcceptability uniform_weights;
    std::vector<OptionResult> options;
    std::vector<std::size_t> frontier;  ///< whoever is dominated by nobody
};

/// B dominates A where no criterion's mean is lower, the standard net present value with bias is
/// no lower to the penny, and one of them is higher.
AppraisalResult appraise(const Appraisal& appraisal, const finance::Guidance& guidance,
                         unsigned threads);

}  // namespace wayhome::appraisal
