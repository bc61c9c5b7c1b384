// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "planning/finance/cash_flow.hpp"

namespace wayhome::appraisal {

struct Criterion {
    std::string id;
    std::string name;
};

/// How an option does on a criterion: 0 the worst, 100 the best of the value scale. An uncertain
/// score is the mean and spread of a normal; where it is drawn, it is drawn inside the scale.
struct Score {
    double mean = 0;
    std::optional<double> sd;  ///< above 0
};

/// Whose judgement of importance: for each criterion, the worth of the swing from its worst to
/// its best, beside the others. Never negative, not all zero.
struct Stakeholder {
    std::string name;
    std::vector<double> swings;  ///< in the order of the criteria
};

struct Option {
    std::string id;
    std::string name;
    std::vector<Score> scores;  ///< in the order of the criteria
    finance::CashFlows cash_flows;
};

/// Which option, judged by what, by whom, at what price.
struct Appraisal {
    std::string guidance;  ///< edition
    std::vector<Criterion> criteria;
    std::vector<Stakeholder> stakeholders;
    std::vector<Option> options;
    double capital_mitigated_share = 0;  ///< of optimism bias, on evidence
    std::uint64_t seed = 0;
    std::uint64_t samples = 1;
};

}  // namespace wayhome::appraisal
