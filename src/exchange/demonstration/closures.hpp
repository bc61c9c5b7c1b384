// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/demonstration/case_history.hpp"

namespace wayhome::demonstration {

/// Closes beds that nobody has, day after day, so that between 60 and 75 in 100 approved beds can
/// be used on any day: for lack of staff above all, then to protect a child who lives there.
class ClosingBeds {
  public:
    ClosingBeds(const Telling& telling, application::Records& records, History& history);

    /// Goes through the days up to and including that moment's.
    void come_to(Instant at);
    /// Closes one of the home's free beds for lack of staff, from that moment on.
    void close_for_staff(const home::Home& home, Instant at, std::string note);

  private:
    void close_some(std::chrono::sys_days day);
    std::size_t still_to_close(std::chrono::sys_days day) const;
    void close(BedPlan& plan, std::chrono::sys_days day);
    void keep(home::BedClosure closure, const home::Home& home, Instant at);

    const Telling& telling_;
    application::Records& records_;
    History& history_;
    std::chrono::sys_days next_day_;
};

}  // namespace wayhome::demonstration
