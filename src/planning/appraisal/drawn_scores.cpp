// SPDX-License-Identifier: Apache-2.0
#include "planning/appraisal/drawn_scores.hpp"

#include <algorithm>
#include <cmath>

#include "planning/simulation/inverse_normal.hpp"

namespace wayhome::appraisal {
namespace {

constexpr double worst = 0;
constexpr double best = 100;

/// What a number is drawn for.
enum class For : std::uint32_t { score, weight };

double uniform(std::uint32_t upper, std::uint32_t lower) {
    const std::uint64_t bits = (std::uint64_t{upper} << 32U) | lower;
    return (static_cast<double>(bits >> 12U) + 0.5) * 0x1p-52;
}

double normal_below(double deviations) {
    return 0.5 * std::erfc(-deviations / std::sqrt(2.0));
}

/// Calls `take` with as many uniform numbers as asked, two from each block of random bits.
template <class Take>
void draw_uniforms(const simulation::PhiloxKey& key, std::uint64_t sample, For purpose,
                   std::size_t count, Take take) {
    const simulation::PhiloxCounter counter{0, static_cast<std::uint32_t>(purpose),
                                            static_cast<std::uint32_t>(sample),
                                            static_cast<std::uint32_t>(sample >> 32U)};
    for (std::size_t each = 0; each < count; each += 2) {
        auto at = counter;
        at[0] = static_cast<std::uint32_t>(each / 2);
        const auto bits = simulation::philox(at, key);
        take(each, uniform(bits[0], bits[1]));
        if (each + 1 < count) take(each + 1, uniform(bits[2], bits[3]));
    }
}

}  // namespace

DrawnScores::DrawnScores(const Appraisal& appraisal)
    : key_{static_cast<std::uint32_t>(appraisal.seed),
           static_cast<std::uint32_t>(appraisal.seed >> 32U)} {
    for (const auto& option : appraisal.options) {
        for (const auto& score : option.scores) {
            if (score.sd) {
                const double below = normal_below((worst - score.mean) / *score.sd);
                const double under_best = normal_below((best - score.mean) / *score.sd);
                uncertain_.push_back(
                    {certain_.size(), score.mean, *score.sd, below, under_best - below});
            }
            certain_.push_back(score.mean);
        }
    }
}

void DrawnScores::draw(std::uint64_t sample, std::vector<double>& scores) const {
    std::copy(certain_.begin(), certain_.end(), scores.begin());
    draw_uniforms(key_, sample, For::score, uncertain_.size(), [&](std::size_t each, double u) {
        const auto& of = uncertain_[each];
        const double drawn = of.mean + of.sd * simulation::inverse_normal(of.below + u * of.inside);
        scores[of.place] = std::clamp(drawn, worst, best);
    });
}

void DrawnScores::draw_weights(std::uint64_t sample, std::vector<double>& weights) const {
    double sum = 0;
    draw_uniforms(key_, sample, For::weight, weights.size(), [&](std::size_t each, double u) {
        weights[each] = -std::log(u);
        sum += weights[each];
    });
    for (double& each : weights) each /= sum;
}

}  // namespace wayhome::appraisal
