// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <memory>
#include <mutex>

#include "application/plan/plan_choices.hpp"
#include "application/plan/proposed_plan.hpp"
#include "planning/allocation/reopening.hpp"

namespace wayhome::application {

/// One thing that a home could open, and what the plan could then do; nothing where that was not
/// worked out in time.
struct Opening {
    allocation::Reopening what;
    std::optional<allocation::Worth> worth;
};

/// The proposed plan as it stands, kept in memory. Made again when anything was recorded, or a
/// minute has passed, and the input is another one; solved outside any transaction. One for the
/// whole service; may be asked from any thread.
class ProposedPlans {
  public:
    explicit ProposedPlans(StopWatch watch) : watch_(std::move(watch)) {}

    struct Current {
        std::shared_ptr<const ProposedPlan> plan;
        PlanChoices choices;
    };
    Current current(const Desk& desk, const Asked& asked);

    /// Why one child is not in each other home, with exact losses and the smallest change that
    /// would place the child. Nothing for a child whose place is settled.
    std::optional<allocation::Explanation> explained(const ProposedPlan& proposed,
                                                     ReferralId child);

    /// What one more bed in each unit with a closed one, the staff of one bed or of two, or both
    /// would be worth at a home; each shadow price is a plan made again. Empty for a home that
    /// the plan does not know.
    std::vector<Opening> openings(const ProposedPlan& proposed, HomeId home);

  private:
    void keep_for(const std::string& hash);

    StopWatch watch_;
    std::mutex guard_;
    std::shared_ptr<const ProposedPlan> known_;
    ChoicesCounted choices_;
    std::mutex guard_of_explained_;
    std::string explained_for_;  ///< hash of the input that what follows is kept for
    std::map<ReferralId, std::optional<allocation::Explanation>> explained_;
    std::map<HomeId, std::vector<Opening>> openings_;
};

}  // namespace wayhome::application
