// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <vector>

#include "planning/simulation/trace.hpp"

namespace wayhome::simulation {

/// For the millions of replications of which nobody asks the story. Costs nothing.
struct Untold {
    void tell(double, Happened, std::uint32_t, std::uint32_t, std::uint32_t, double) {}
    std::uint32_t take_secure() { return 0; }
    std::uint32_t take_step_down() { return 0; }
    void leave_secure(std::uint32_t) {}
    void leave_step_down(std::uint32_t) {}
};

/// Writes the story down, and numbers the beds: whoever comes gets the lowest number free.
class Telling {
  public:
    explicit Telling(Trace& trace) : trace_(trace) {}

    void tell(double day, Happened what, std::uint32_t child, std::uint32_t demand,
              std::uint32_t bed, double days) {
        trace_.push_back({day, what, child, demand, bed, days});
    }
    std::uint32_t take_secure() { return take(secure_); }
    std::uint32_t take_step_down() { return take(step_down_); }
    void leave_secure(std::uint32_t bed) { secure_[bed - 1] = false; }
    void leave_step_down(std::uint32_t place) { step_down_[place - 1] = false; }

  private:
    static std::uint32_t take(std::vector<bool>& taken) {
        const auto free = std::find(taken.begin(), taken.end(), false);
        const auto place = static_cast<std::uint32_t>(free - taken.begin());
        if (free == taken.end()) taken.push_back(false);
        taken[place] = true;
        return place + 1;
    }

    Trace& trace_;
    std::vector<bool> secure_;
    std::vector<bool> step_down_;
};

}  // namespace wayhome::simulation
