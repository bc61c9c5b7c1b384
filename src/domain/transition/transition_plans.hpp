// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/placement/placement.hpp"
#include "domain/referral/referral.hpp"
#include "domain/transition/plan.hpp"

namespace wayhome::transition {

/// A child in a home, or gone from it and the referral not yet closed: what lists of plans show.
struct PlannedStay {
    TransitionPlan plan;  ///< without its domains and who agreed
    referral::Referral referral;
    placement::Placement stay;
};

/// The port. One plan for a referral.
class TransitionPlans {
  public:
    virtual ~TransitionPlans() = default;
    virtual void add(const TransitionPlan& plan) = 0;
    /// False when somebody saved meanwhile.
    [[nodiscard]] virtual bool save(const TransitionPlan& plan) = 0;
    virtual std::optional<TransitionPlan> by_id(TransitionPlanId id) const = 0;
    virtual std::optional<TransitionPlan> of_referral(ReferralId referral) const = 0;
    /// Of referrals that are placed, of one authority or of all, with the stay that arrived last;
    /// in order of opening then id; at most `most`.
    virtual std::vector<PlannedStay> in_play(std::optional<OrganisationId> authority,
                                             std::size_t most) const = 0;

    /// Plans the timekeeper is to look at by that moment, soonest first; at most `most`. A plan
    /// that was added is looked at at once.
    virtual std::vector<TransitionPlanId> to_look_at(Instant moment, std::size_t most) const = 0;
    /// When it is to be looked at next; none for never again. No change of the plan.
    virtual void look_again(TransitionPlanId id, std::optional<Instant> at) = 0;
};

}  // namespace wayhome::transition
