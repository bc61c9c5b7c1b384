// SPDX-License-Identifier: Apache-2.0
#include "planning/appraisal/weights.hpp"

#include <numeric>

#include "kernel/expect.hpp"

namespace wayhome::appraisal {
namespace {

/// Differences of score smaller than this are the rounding of the machine, not of anybody.
constexpr double negligible = 1e-10;

/// What the criteria other than `but` give by their proportions, all their weights taken as one.
double rest_of(const Option& option, const std::vector<double>& weights, std::size_t but) {
    double sum = 0;
    double weight = 0;
    for (std::size_t each = 0; each < weights.size(); ++each) {
        if (each == but) continue;
        sum += weights[each] * option.scores[each].mean;
        weight += weights[each];
    }
    return sum / weight;
}

bool any_other_counts(const std::vector<double>& weights, std::size_t but) {
    for (std::size_t each = 0; each < weights.size(); ++each) {
        if (each != but && weights[each] > 0) return true;
    }
    return false;
}

}  // namespace

std::vector<double> weights_of(const Stakeholder& stakeholder) {
    const double sum = std::accumulate(stakeholder.swings.begin(), stakeholder.swings.end(), 0.0);
    expect(sum > 0, "some swing is worth something");
    std::vector<double> weights;
    for (const double swing : stakeholder.swings) weights.push_back(swing / sum);
    return weights;
}

std::vector<double> contributions(const Option& option, const std::vector<double>& weights) {
    std::vector<double> parts;
    for (std::size_t each = 0; each < weights.size(); ++each) {
        parts.push_back(weights[each] * option.scores[each].mean);
    }
    return parts;
}

double score(const Option& option, const std::vector<double>& weights) {
    const auto parts = contributions(option, weights);
    return std::accumulate(parts.begin(), parts.end(), 0.0);
}

std::vector<Crossing> crossings(const Appraisal& appraisal, const std::vector<double>& weights) {
    std::vector<Crossing> found;
    const auto& options = appraisal.options;
    for (std::size_t criterion = 0; criterion < weights.size(); ++criterion) {
        if (!any_other_counts(weights, criterion)) continue;
        for (std::size_t one = 0; one < options.size(); ++one) {
            for (std::size_t other = one + 1; other < options.size(); ++other) {
                const double at_none = rest_of(options[one], weights, criterion) -
                                       rest_of(options[other], weights, criterion);
                const double at_all =
                    options[one].scores[criterion].mean - options[other].scores[criterion].mean;
                const bool crosses = (at_none < -negligible && at_all > negligible) ||
                                     (at_none > negligible && at_all < -negligible);
                if (crosses) found.push_back({criterion, one, other, at_none / (at_none - at_all)});
            }
        }
    }
    return found;
}

}  // namespace wayhome::appraisal
