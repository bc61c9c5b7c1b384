// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/memory/world.hpp"

namespace wayhome::support::memory {

class MemoryOffers : public offer::Offers {
  public:
    explicit MemoryOffers(Access at) : at_(at) {}
    void add(const offer::Offer& offer) override;
    bool save(const offer::Offer& offer) override;
    std::optional<offer::Offer> by_id(OfferId id) const override;
    std::vector<offer::Offer> of_referral(ReferralId referral) const override;
    std::vector<offer::Offer> live_at(HomeId home) const override;
    std::vector<offer::Offer> overdue(Instant moment, std::size_t most) const override;
    bool ever_offered(HomeId home, ChildId child) const override;

  private:
    Access at_;
};

class MemoryPlacements : public placement::Placements {
  public:
    explicit MemoryPlacements(Access at) : at_(at) {}
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
    Access at_;
};

}  // namespace wayhome::support::memory
