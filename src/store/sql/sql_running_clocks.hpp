// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/running_clocks.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlRunningClocks : public application::RunningClocks {
  public:
    explicit SqlRunningClocks(Connection& connection) : connection_(connection) {}
    void wind(const journal::Subject& of,
              const std::vector<application::RunningClock>& clocks) override;
    std::optional<Instant> stop(const journal::Subject& of, application::ClockStep step) override;
    std::vector<application::RunningClock> of(const journal::Subject& of) const override;
    std::vector<application::RunningClock> due(Instant moment, std::size_t most) const override;
    std::vector<ReferralId> open_without(std::optional<ReferralId> last,
                                         std::size_t most) const override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
