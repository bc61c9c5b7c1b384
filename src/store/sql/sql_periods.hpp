// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/order/periods.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlPeriods : public order::Periods {
  public:
    explicit SqlPeriods(Connection& connection) : connection_(connection) {}
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
    Connection& connection_;
};

}  // namespace wayhome::store
