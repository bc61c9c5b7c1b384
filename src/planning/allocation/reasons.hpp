// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "planning/allocation/counterfactual.hpp"
#include "planning/allocation/instance.hpp"
#include "planning/allocation/plan.hpp"
#include "planning/allocation/relaxation.hpp"

namespace wayhome::allocation {

/// Why a child is not in a home. The first six say that she could not be, whatever was given up
/// for her; outranked says that she could, at a loss.
enum class ReasonCode { not_eligible, bed, staffing, pace, trait, mix, outranked };

constexpr std::array<std::string_view, 7> reason_names = {"not_eligible", "bed", "staffing", "pace",
                                                          "trait",        "mix", "outranked"};

/// Why a child is not in one home.
struct HomeReason {
    std::string home;
    ReasonCode code = ReasonCode::not_eligible;
    std::string detail;
    /// Where outranked: the best plan with her there, less the plan, level by level. Nothing where
    /// time ran out before it was proved.
    std::optional<Objective> loss;
};

/// Why one child is not in the other homes.
struct Explanation {
    std::string child;
    std::vector<HomeReason> homes;  ///< every home but the child's own, by its id
    Counterfactual counterfactual;  ///< of an unplaced child
};

/// Losses take a plan made again each; the rules that exclude a child are read at once.
enum class Losses { exact, not_asked };

struct ReasonsAsked {
    std::size_t most_changes = 3;
    Effort effort;
    std::vector<std::string> children{};  ///< none: every unplaced one
    Losses losses = Losses::exact;
};

/// The reasons for the children asked about who are not fixed, in the order of receipt, at every
/// home. Losses are exact: the plan is made again with the child forced there. The plan is one of
/// this instance, which has no faults.
std::vector<Explanation> reasons_for(const Instance& instance, const Plan& plan,
                                     const ReasonsAsked& asked, const Stop& stop);

}  // namespace wayhome::allocation
