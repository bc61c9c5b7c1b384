// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/placement/placement.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlPlacements : public placement::Placements {
  public:
    explicit SqlPlacements(Connection& connection) : connection_(connection) {}
    Result<void, placement::BedRefused> add(const placement::Hold& hold) override;
    void end(const placement::Hold& hold) override;
    std::optional<placement::Hold> hold(HoldId id) const override;
    std::optional<placement::Hold> standing_hold_of(OfferId offer) const override;
    std::vector<placement::Hold> holds_ending(Instant moment, std::size_t most) const override;

    Result<void, placement::BedRefused> add(const placement::Placement& placement,
                                            std::optional<HoldId> freed) override;
    Result<bool, placement::BedRefused> save(const placement::Placement& placement) override;
    std::optional<placement::Placement> by_id(PlacementId id) const override;
    std::vector<placement::Placement> of_child(ChildId child) const override;
    std::vector<placement::Placement> of_referral(ReferralId referral) const override;
    std::vector<placement::Placement> current_at(HomeId home) const override;
    std::vector<placement::Hold> standing_holds_at(HomeId home) const override;
    std::vector<placement::Hold> standing_holds() const override;
    std::vector<placement::Placement> arrivals_overdue(Instant moment,
                                                       std::size_t most) const override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
