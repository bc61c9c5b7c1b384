// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>
#include <vector>

#include "planning/allocation/counterfactual.hpp"
#include "planning/allocation/problem.hpp"

namespace wayhome::allocation {

/// A change without its amount, and as much of it as could ever matter.
struct Lever {
    Change change;
    Index number = 0;  ///< of the unit or home, or of the lower child
    Index other = 0;   ///< of the higher child
    std::int64_t enough = 0;
    std::vector<Index> homes;  ///< those where it could make a difference

    bool has_amount() const { return change.kind != ChangeKind::conflict; }
};

/// Levers by number with the amount of each.
using Pull = std::vector<std::pair<std::size_t, std::int64_t>>;

/// Every lever, by the bytes of kinds and ids.
std::vector<Lever> levers_of(const Problem& problem, const Instance& instance);

/// Changes a problem as long as it lives.
class Pulled {
  public:
    Pulled(Problem& problem, const std::vector<Lever>& levers, Pull pull);
    ~Pulled();
    Pulled(const Pulled&) = delete;
    Pulled& operator=(const Pulled&) = delete;

  private:
    void add(const Lever& lever, std::int64_t amount);

    struct Apart {
        Index child = 0;
        std::vector<Index> at_home, in_unit;
    };
    Problem& problem_;
    const std::vector<Lever>& levers_;
    Pull pull_;
    std::vector<Apart> before_;  ///< of children whose conflicts are lifted
};

}  // namespace wayhome::allocation
