// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/transition/transition_plans.hpp"
#include "support/memory/world.hpp"

namespace wayhome::support::memory {

class MemoryTransitionPlans : public transition::TransitionPlans {
  public:
    explicit MemoryTransitionPlans(Access at) : at_(at) {}
    void add(const transition::TransitionPlan& plan) override;
    bool save(const transition::TransitionPlan& plan) override;
    std::optional<transition::TransitionPlan> by_id(TransitionPlanId id) const override;
    std::optional<transition::TransitionPlan> of_referral(ReferralId referral) const override;
    std::vector<transition::PlannedStay> in_play(std::optional<OrganisationId> authority,
                                                 std::size_t most) const override;
    std::vector<TransitionPlanId> to_look_at(Instant moment, std::size_t most) const override;
    void look_again(TransitionPlanId id, std::optional<Instant> at) override;

  private:
    Access at_;
};

}  // namespace wayhome::support::memory
