// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include "domain/ids.hpp"
#include "kernel/time.hpp"

namespace wayhome::application {

/// Who of the unit is on duty on one London day.
struct DutyDay {
    CivilDate day;
    AccountId officer;
    friend bool operator==(const DutyDay&, const DutyDay&) = default;
};

/// The port: one officer a day, kept by the unit lead.
class DutyRota {
  public:
    virtual ~DutyRota() = default;
    /// Puts that officer on that day, in place of another; nobody where none is given.
    virtual void put(CivilDate day, std::optional<AccountId> officer) = 0;
    virtual std::optional<AccountId> on_duty(CivilDate day) const = 0;
    /// The days with an officer from the first to the last, in order.
    virtual std::vector<DutyDay> between(CivilDate first, CivilDate last) const = 0;
};

}  // namespace wayhome::application
