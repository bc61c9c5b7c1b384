// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/transition/transition_plans.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlTransitionPlans : public transition::TransitionPlans {
  public:
    explicit SqlTransitionPlans(Connection& connection) : connection_(connection) {}
    void add(const transition::TransitionPlan& plan) override;
    bool save(const transition::TransitionPlan& plan) override;
    std::optional<transition::TransitionPlan> by_id(TransitionPlanId id) const override;
    std::optional<transition::TransitionPlan> of_referral(ReferralId referral) const override;
    std::vector<transition::PlannedStay> in_play(std::optional<OrganisationId> authority,
                                                 std::size_t most) const override;
    std::vector<TransitionPlanId> to_look_at(Instant moment, std::size_t most) const override;
    void look_again(TransitionPlanId id, std::optional<Instant> at) override;

  private:
    void put_parts(const transition::TransitionPlan& plan);
    std::optional<transition::TransitionPlan> whole(
        std::optional<transition::TransitionPlan> plan) const;

    Connection& connection_;
};

}  // namespace wayhome::store
