// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "planning/appraisal/appraisal.hpp"

namespace wayhome::appraisal {

/// Swings divided by their sum.
std::vector<double> weights_of(const Stakeholder& stakeholder);

/// What each criterion adds to the option's score.
std::vector<double> contributions(const Option& option, const std::vector<double>& weights);

double score(const Option& option, const std::vector<double>& weights);

/// The weight of one criterion, the others keeping their proportions, at which two options score
/// the same.
struct Crossing {
    std::size_t criterion;
    std::size_t one;  ///< of the options, before `other` in their order
    std::size_t other;
    double weight;  ///< strictly between 0 and 1
};

/// By criterion and then by pair, in the order of the appraisal. None where all other weights are
/// 0, or where the two score the same at every weight.
std::vector<Crossing> crossings(const Appraisal& appraisal, const std::vector<double>& weights);

}  // namespace wayhome::appraisal
