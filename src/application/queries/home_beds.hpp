// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/desk.hpp"
#include "domain/placement/bed_day.hpp"

namespace wayhome::application {

/// One bed with what the bed board says of it.
struct BedNow {
    home::Bed bed;
    placement::BedDay day;
    std::optional<home::BedClosure> closure;  ///< that covers today
    std::string protects;  ///< initials of the child a matching closure protects; empty otherwise
    std::string child;     ///< initials of who lives there or is expected; empty where not shown
    std::optional<placement::Placement> placement;  ///< booked or living there
    std::optional<Instant> held_until;              ///< of a bed that is held and not yet booked
};

struct UnitBeds {
    home::Unit unit;
    std::vector<BedNow> beds;
};

/// The beds of one home at this moment, retired ones left out (row E1).
struct BedBoard {
    std::string home;
    std::vector<UnitBeds> units;
    placement::BedCounts all;
    placement::BedCounts block_contracted;
    std::vector<home::BedClosure> planned;  ///< closures that begin later, soonest first
};

/// Of the actor's own home; nothing where the actor may not see beds or has no home.
std::optional<BedBoard> home_beds(const Desk& desk, const access::Actor& actor);

/// Initials of a child whose record the actor may see now; empty otherwise.
std::string initials_for(Records& records, const access::Actor& actor, ChildId child);

}  // namespace wayhome::application
