// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <vector>

#include "planning/appraisal/appraisal.hpp"

namespace wayhome::appraisal {

/// Scores this close are a tie: k tied options share their k ranks equally.
inline constexpr double tie = 1e-9;

/// For each option, the share of samples in which it has rank 1, 2, ...
using RankAcceptability = std::vector<std::vector<double>>;

struct RankAcceptabilities {
    std::vector<RankAcceptability> of_stakeholders;  ///< their weights, scores drawn
    RankAcceptability of_uniform_weights;            ///< weights uniform on the simplex too
};

/// Stochastic multi-criteria acceptability. Lahdelma, Hokkanen and Salminen, European Journal of
/// Operational Research 106 (1998). The same scores are drawn for every stakeholder, and the same
/// result comes on any number of threads.
RankAcceptabilities rank_acceptabilities(const Appraisal& appraisal, unsigned threads);

}  // namespace wayhome::appraisal
