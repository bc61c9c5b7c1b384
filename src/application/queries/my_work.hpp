// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
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

/// Lists of one kind of work are shown up to this length, unless said otherwise.
inline constexpr std::size_t most_of_a_kind = 50;
/// How many notices are shown, newest first.
inline constexpr std::size_t most_notices = 20;

/// What waits of some kinds. Each is read one beyond what is shown.
struct WorkList {
    std::vector<WorkItem> items;
    bool more = false;  ///< of some kind more waits than is shown

    /// What is shown of a list that was read one beyond it.
    template <class Row>
    std::vector<Row> shown(std::vector<Row> rows, std::size_t most = most_of_a_kind) {
        if (rows.size() <= most) return rows;
        more = true;
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(most), rows.end());
        return rows;
    }

    /// Whether the row at that place waits and is not shown: for lists that also have what nobody
    /// waits for yet.
    bool is_beyond(std::size_t at) {
        more = more || at >= most_of_a_kind;
        return at >= most_of_a_kind;
    }
};

struct MyWork {
    std::vector<WorkItem> items;  ///< overdue first, then soonest due, then without a time
    bool more_items = false;      ///< of some kind of work more waits than is listed
    std::vector<ReadableNotice> notices;
    bool more_notices = false;  ///< there are older ones
};

/// What is due for the actor (row M1) and what they were told (M3).
MyWork my_work(const Desk& desk, const access::Actor& actor);

}  // namespace wayhome::application
