// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/ports/duty_rota.hpp"
#include "store/sql/connection.hpp"

namespace wayhome::store {

class SqlDutyRota : public application::DutyRota {
  public:
    explicit SqlDutyRota(Connection& connection) : connection_(connection) {}
    void put(CivilDate day, std::optional<AccountId> officer) override;
    std::optional<AccountId> on_duty(CivilDate day) const override;
    std::vector<application::DutyDay> between(CivilDate first, CivilDate last) const override;

  private:
    Connection& connection_;
};

}  // namespace wayhome::store
