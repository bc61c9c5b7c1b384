// SPDX-License-Identifier: Apache-2.0
#include "planning/appraisal/rank_acceptability.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <thread>

#include "planning/appraisal/drawn_scores.hpp"
#include "planning/appraisal/ranks.hpp"
#include "planning/appraisal/weights.hpp"

namespace wayhome::appraisal {
namespace {

constexpr std::uint64_t samples_in_a_block = 1024;

/// Draws and counts one block of samples after another.
class Sampling {
  public:
    explicit Sampling(const Appraisal& appraisal)
        : appraisal_(appraisal),
          scores_(appraisal),
          options_(appraisal.options.size()),
          criteria_(appraisal.criteria.size()),
          blocks_((appraisal.samples + samples_in_a_block - 1) / samples_in_a_block) {
        for (const auto& each : appraisal.stakeholders) weights_.push_back(weights_of(each));
    }

    void take_part() {
        for (;;) {
            const auto block = next_.fetch_add(1);
            if (block >= blocks_.size()) return;
            run_block(block);
        }
    }

    RankAcceptabilities result() const {
        std::vector<RankCounts> all(weights_.size() + 1, RankCounts{options_});
        for (const auto& block : blocks_) {
            for (std::size_t each = 0; each < all.size(); ++each) all[each].join(block[each]);
        }
        RankAcceptabilities shares;
        for (std::size_t each = 0; each < weights_.size(); ++each) {
            shares.of_stakeholders.push_back(all[each].shares(appraisal_.samples));
        }
        shares.of_uniform_weights = all.back().shares(appraisal_.samples);
        return shares;
    }

  private:
    void run_block(std::uint64_t block) {
        std::vector<RankCounts> counts(weights_.size() + 1, RankCounts{options_});
        std::vector<double> drawn(options_ * criteria_);
        std::vector<double> uniform(criteria_);
        std::vector<double> totals(options_);
        const auto end = std::min((block + 1) * samples_in_a_block, appraisal_.samples);
        for (auto sample = block * samples_in_a_block; sample < end; ++sample) {
            scores_.draw(sample, drawn);
            for (std::size_t each = 0; each < weights_.size(); ++each) {
                add_up(drawn, weights_[each], totals);
                counts[each].add(totals);
            }
            scores_.draw_weights(sample, uniform);
            add_up(drawn, uniform, totals);
            counts.back().add(totals);
        }
        blocks_[block] = std::move(counts);
    }

    void add_up(const std::vector<double>& drawn, const std::vector<double>& weights,
                std::vector<double>& totals) const {
        for (std::size_t option = 0; option < options_; ++option) {
            const auto from = drawn.begin() + static_cast<std::ptrdiff_t>(option * criteria_);
            totals[option] = std::inner_product(weights.begin(), weights.end(), from, 0.0);
        }
    }

    const Appraisal& appraisal_;
    DrawnScores scores_;
    std::size_t options_;
    std::size_t criteria_;
    std::vector<std::vector<double>> weights_;
    std::vector<std::vector<RankCounts>> blocks_;
    std::atomic<std::uint64_t> next_{0};
};

}  // namespace

RankAcceptabilities rank_acceptabilities(const Appraisal& appraisal, unsigned threads) {
    Sampling sampling{appraisal};
    {
        std::vector<std::jthread> helpers;
        for (unsigned each = 1; each < threads; ++each) {
            helpers.emplace_back([&sampling] { sampling.take_part(); });
        }
        sampling.take_part();
    }
    return sampling.result();
}

}  // namespace wayhome::appraisal
