// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "planning/allocation/certificate.hpp"
#include "planning/allocation/objective.hpp"

namespace wayhome::allocation {

struct Place {
    std::string child;
    std::string home;
    std::string unit;
};

enum class Status {
    optimal,  ///< proved on every level, and the checker agrees
    feasible  ///< keeps every rule; the bounds say how far it may be from the best
};

/// The most that each level could reach with the earlier ones at the plan's objective; nothing
/// where that was not established.
using Bounds = std::array<std::optional<std::int64_t>, level_count>;

/// Who goes where. Children who are not named stay unplaced.
struct Plan {
    Status status = Status::feasible;
    Objective objective{};
    std::vector<Place> places;  ///< in the order of the children's receipt
    Bounds bounds{};
    Certificate certificate;
};

}  // namespace wayhome::allocation
