// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "application/desk.hpp"

namespace wayhome::application {

/// What one round of due work did.
struct DueWork {
    int offers_lapsed = 0;
    int holds_ended = 0;
    int plans_told_of = 0;
    int authority_steps = 0;  ///< periods begun, warned of or ended
    int alarms_raised = 0;    ///< for a child present with nothing in force
    int clocks_served = 0;
    std::vector<std::string> failures{};  ///< one for each clock left as it is for the next round
};

/// Does what has come due by the clock: offers past their deadline lapse (neither yes nor no) and
/// are told of; holds past their end free their bed and close their offer; those above are told of
/// transition plans that slip; legal authority begins, is warned of and ends, and a child present
/// without any raises the alarm; every other clock that ran out does what it is for. Each is its
/// own transaction, and each fires once, however often this runs, however long it did not, and in
/// however many processes.
DueWork run_due(const Desk& desk);

}  // namespace wayhome::application
