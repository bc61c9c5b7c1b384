// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

namespace wayhome::appraisal {

/// How often each option had each rank. Joined in a fixed order, the same samples give the same
/// shares to the last bit.
class RankCounts {
  public:
    RankCounts() = default;
    explicit RankCounts(std::size_t options);

    /// Ranks the totals, the highest first; those within `tie` of the best of their group share
    /// its ranks.
    void add(const std::vector<double>& totals);
    void join(const RankCounts& other);

    /// By option, by rank.
    std::vector<std::vector<double>> shares(std::uint64_t samples) const;

  private:
    std::size_t options_ = 0;
    std::vector<std::uint64_t> whole_;  ///< ranks held alone, by option and rank
    std::vector<double> parts_;         ///< ranks shared, by option and rank
    std::vector<std::size_t> order_;
};

}  // namespace wayhome::appraisal
