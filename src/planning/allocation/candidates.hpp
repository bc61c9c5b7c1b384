// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "planning/allocation/problem.hpp"

namespace wayhome::allocation {

/// Those who could come to one home, by their numbers in its list of who is eligible, and what
/// keeps them apart there. Read from the problem once, for many searches.
struct Candidates {
    struct Managed {
        Index other = 0;
        std::int64_t amount = 0;
    };
    struct Of {
        std::vector<Index> apart_at_home;
        std::vector<Index> apart_in_unit;
        std::vector<Managed> managed;
        std::vector<std::vector<Index>> limits;  ///< per option, those that count the child
    };
    std::vector<Of> all;
    std::vector<std::int64_t> limits;  ///< most children, per limited trait of a unit

    Candidates() = default;
    Candidates(const Problem& problem, Index home);
};

}  // namespace wayhome::allocation
