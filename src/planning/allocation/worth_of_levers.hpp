// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "planning/allocation/candidates.hpp"
#include "planning/allocation/face.hpp"
#include "planning/allocation/levers.hpp"
#include "planning/allocation/pattern_search.hpp"

namespace wayhome::allocation {

/// Which changes could do what is missing, by prices of the problem as it stands: no change can
/// help that adds less to what the homes make of the prices than is missing (weak duality).
class WorthOfLevers {
  public:
    /// Prices at the level of equity shortfalls. The problem and levers outlive this.
    WorthOfLevers(Problem& problem, const std::vector<Lever>& levers, const Prices& prices);

    /// Whether every plan without a change leaves some shortfall.
    bool is_missing_something() const { return missing_ > 0; }
    bool may_suffice(const Pull& pull);

  private:
    struct AtHome {
        std::int64_t best = 0;  ///< as it stands
        Candidates candidates;
        std::map<Pull, std::int64_t> limit_with;  ///< more, by levers that have an amount
        std::map<Pull, std::int64_t> more_with;
    };

    PatternSearch search(Index home, const Candidates& candidates) const;
    Candidates candidates_with(Index home, const Pull& pull) const;
    std::int64_t limit_at(Index home, const Pull& pull);
    bool is_wanted(Index child) const;
    std::int64_t more_at(Index home, const Pull& pull);
    bool may_suffice_alone(Index home, const Pull& pull) const;

    Problem& problem_;
    const std::vector<Lever>& levers_;
    std::int64_t missing_ = 0;
    std::vector<std::int64_t> gain_;  ///< per child
    std::vector<AtHome> at_home_;
    std::vector<bool> nobody_;  ///< per child
};

}  // namespace wayhome::allocation
