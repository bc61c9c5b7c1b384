// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "planning/allocation/problem.hpp"
#include "planning/allocation/reasons.hpp"

namespace wayhome::allocation {

/// What keeps a child out of a home whatever is given up for her: of bed, staffing, pace, trait and
/// mix the first that by itself excludes every eligible unit; else the first that excludes the
/// eligible unit with the lowest id. Nothing where she could be there.
struct Exclusion {
    ReasonCode code = ReasonCode::not_eligible;
    std::string detail;
};
std::optional<Exclusion> exclusion_from(const Problem& problem, Index child, Index home);

}  // namespace wayhome::allocation
