// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "planning/allocation/objective.hpp"

namespace wayhome::allocation::checker {

/// A number a level, compared level by level. Sums of such vectors keep that order.
using Vector = std::array<std::int64_t, level_count>;

void add(Vector& sum, const Vector& more);
void subtract(Vector& sum, const Vector& less);

/// Whether somebody must be in the home, may be, or may not.
enum class Demand { must, may, may_not };

/// One home as the checker sees it: who could come, to which units, and what keeps them apart.
struct HomeView {
    struct Candidate {
        std::size_t child = 0;  ///< among the instance's children
        std::int64_t load = 0;
        std::vector<std::size_t> units;  ///< within the home
        std::vector<std::size_t> traits;
    };
    struct UnitView {
        std::int64_t free_beds = 0;
        std::vector<std::pair<std::size_t, std::int64_t>> limits;
    };
    std::int64_t staffing = 0;
    std::int64_t admissions = 0;
    std::vector<UnitView> units;
    std::vector<Candidate> candidates;
    std::vector<std::vector<bool>> apart_at_home;  ///< by candidates
    std::vector<std::vector<bool>> apart_in_unit;  ///< by candidates
    std::vector<std::vector<std::int64_t>>
        penalties;  ///< by candidates; none where none is managed
};

/// What each candidate brings in each of her units, and whether she must come.
struct Offered {
    std::vector<std::vector<Vector>> worth;  ///< by candidate and her units
    std::vector<Demand> demand;              ///< by candidate
    std::int64_t penalty_scale = 0;          ///< zero where the level of suitability is not judged
};

/// The most that one home can make of an offer, whoever it admits within its rules; nothing where
/// those who must come cannot.
std::optional<Vector> most_of(const HomeView& home, const Offered& offered);

}  // namespace wayhome::allocation::checker
