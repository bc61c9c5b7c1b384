// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/memory/world.hpp"

namespace wayhome::support::memory {

class MemoryRunningClocks : public application::RunningClocks {
  public:
    explicit MemoryRunningClocks(Access at) : at_(at) {}
    void wind(const journal::Subject& of,
              const std::vector<application::RunningClock>& clocks) override;
    std::optional<Instant> stop(const journal::Subject& of, application::ClockStep step) override;
    std::vector<application::RunningClock> of(const journal::Subject& of) const override;
    std::vector<application::RunningClock> due(Instant moment, std::size_t most) const override;
    std::vector<ReferralId> open_without(std::optional<ReferralId> last,
                                         std::size_t most) const override;

  private:
    Access at_;
};

class MemoryDutyRota : public application::DutyRota {
  public:
    explicit MemoryDutyRota(Access at) : at_(at) {}
    void put(CivilDate day, std::optional<AccountId> officer) override;
    std::optional<AccountId> on_duty(CivilDate day) const override;
    std::vector<application::DutyDay> between(CivilDate first, CivilDate last) const override;

  private:
    Access at_;
};

class MemoryChangeRequests : public placement::ChangeRequests {
  public:
    explicit MemoryChangeRequests(Access at) : at_(at) {}
    void add(const placement::ChangeRequest& request) override;
    bool save(const placement::ChangeRequest& request) override;
    std::optional<placement::ChangeRequest> by_id(ChangeRequestId id) const override;
    std::vector<placement::ChangeRequest> of_placement(PlacementId placement) const override;
    std::vector<placement::ChangeRequest> waiting(const placement::WaitingChanges& which,
                                                  std::size_t most) const override;

  private:
    Access at_;
};

}  // namespace wayhome::support::memory
