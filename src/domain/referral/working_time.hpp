// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "kernel/time.hpp"

namespace wayhome::referral {

/// The hours in which planned work is done: 9am to 5pm by a London clock, Monday to Friday, not on
/// a bank holiday of England and Wales. Every working day has eight, summer time or not.
class WorkingTime {
  public:
    explicit WorkingTime(std::vector<CivilDate> bank_holidays);

    bool is_working_day(CivilDate day) const;
    /// From 9am, up to but not including 5pm.
    bool is_open(Instant at) const;
    /// That moment when it is open, else the next 9am of a working day.
    Instant next_opening(Instant at) const;
    /// The first moment by which that much working time has passed; work that arrives outside
    /// starts at the next opening. Zero or more.
    Instant after(Instant from, Seconds working) const;
    /// How much working time lies between the two; zero when `to` is not later.
    Seconds between(Instant from, Instant to) const;

  private:
    std::vector<CivilDate> bank_holidays_;
};

}  // namespace wayhome::referral
