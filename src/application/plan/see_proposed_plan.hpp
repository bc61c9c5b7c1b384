// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <set>

#include "application/perform.hpp"
#include "application/plan/proposed_plans.hpp"

namespace wayhome::application {

/// The proposed plan for one reader. Restricted children the reader is not named for are in the
/// plan and its counts; nothing else of them may be shown.
struct SeenProposedPlan {
    std::shared_ptr<const ProposedPlan> proposed;
    PlanChoices choices;
    std::set<ReferralId> hidden;

    bool shows(const PlannedChild& child) const { return !hidden.contains(child.referral); }
    bool shows(const std::string& child) const;  ///< by the identifier in the instance
};

/// For the unit; the view is audited.
Answer see_proposed_plan(const Desk& desk, const Asked& asked, ProposedPlans& plans,
                         std::optional<SeenProposedPlan>& seen);

/// A choice that was recorded for a child where a plan proposed something else.
struct ChosenOtherwise {
    Instant at;
    std::string by;      ///< name of the officer
    HomeId home;         ///< that was asked instead
    std::string reason;  ///< code on the list "plan_bypass"
    std::string words;
};

/// One child in the plan, explained in full.
struct SeenPlannedChild {
    SeenProposedPlan plan;
    PlannedChild child;
    referral::Pathway pathway;
    std::optional<allocation::Explanation> reasons;  ///< nothing where the place is settled
    std::vector<ChosenOtherwise> chosen_otherwise;   ///< oldest first
};

/// For who may act on the child's search; the view is audited. NotFound for a child who does not
/// wait.
Answer see_planned_child(const Desk& desk, const Asked& asked, ProposedPlans& plans,
                         ReferralId referral, std::optional<SeenPlannedChild>& seen);

/// One home in the plan, with what could be opened there.
struct SeenPlannedHome {
    SeenProposedPlan plan;
    PlannedHome home;
    std::vector<Opening> openings;
};

/// For the unit; the view is audited. NotFound where the plan knows no such home.
Answer see_planned_home(const Desk& desk, const Asked& asked, ProposedPlans& plans, HomeId home,
                        std::optional<SeenPlannedHome>& seen);

}  // namespace wayhome::application
