// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/memory/world.hpp"

namespace wayhome::support::memory {

class MemoryPeriods : public order::Periods {
  public:
    explicit MemoryPeriods(Access at) : at_(at) {}
    void add(const order::Period& period) override;
    bool save(const order::Period& period) override;
    std::optional<order::Period> by_id(PeriodId id) const override;
    std::vector<order::Period> of_child(ChildId child) const override;
    std::vector<order::Period> of_referral(ReferralId referral) const override;
    std::vector<order::Period> due(Instant moment, std::size_t most) const override;
    std::vector<order::Period> ending(std::optional<OrganisationId> of, Instant before,
                                      std::size_t most) const override;
    std::vector<PlacementId> present_without(Instant moment, std::size_t most) const override;

  private:
    Access at_;
};

}  // namespace wayhome::support::memory
