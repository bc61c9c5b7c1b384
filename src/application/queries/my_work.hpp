// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/desk.hpp"

namespace wayhome::application {

/// One thing that waits for this person or their team.
struct WorkItem {
    std::string what;   ///< "Answer the offer of WH-4K7M-2Q9D"
    std::string where;  ///< address of the page where it is done
    std::optional<Instant> due;
    bool overdue = false;
    bool mine = false;  ///< allocated to this person, not only to the team
};

struct MyWork {
    std::vector<WorkItem> items;  ///< overdue first, then soonest due, then without a time
    std::vector<ReadableNotice> notices;
};

/// What is due for the actor (row M1) and what they were told (M3).
MyWork my_work(const Desk& desk, const access::Actor& actor);

}  // namespace wayhome::application
