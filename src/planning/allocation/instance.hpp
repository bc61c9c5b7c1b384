// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "kernel/time.hpp"

namespace wayhome::allocation {

/// A child who waits for a place.
struct Child {
    std::string id;
    int band = 4;  ///< urgency, 1 (most urgent) to 4
    int need = 1;  ///< 1 to 1000
    int load = 2;  ///< staffing that she takes, in half-beds, 1 to 8; 2 is the staff of one bed
    Instant received;
    std::vector<std::string> traits;
};

/// A group of beds with one staff team.
struct Unit {
    std::string id;
    std::int64_t free_beds = 0;
    std::map<std::string, std::int64_t> trait_limits;  ///< a trait that is not named is unlimited
};

struct Home {
    std::string id;
    std::int64_t staffing = 0;    ///< free staffing, in half-beds
    std::int64_t admissions = 0;  ///< children it may admit in the window
    std::vector<Unit> units;
};

/// A unit that a child may go to. One who has no pair with a unit is not eligible there.
struct Pair {
    std::string child;
    std::string unit;
    int suitability = 0;  ///< 0 to 1000
    int closeness = 0;    ///< 0 to 1000
    int continuity = 0;   ///< 1 where she was recommended here before, else 0
};

enum class Scope { home, unit };

/// Two children who may not both be in one home, or not both in one unit.
struct Conflict {
    std::string first;
    std::string second;
    Scope scope = Scope::home;
};

/// Two children who may be in one home, at a cost in suitability.
struct Managed {
    std::string first;
    std::string second;
    int penalty = 0;  ///< 0 to 1000, counted once where both are in one home
};

/// A child whose place is settled, for instance by a live offer.
struct Fixed {
    std::string child;
    std::string unit;
};

/// A group that should have at least `target` of need times load placed.
struct EquityGroup {
    std::string group;
    std::vector<std::string> children;
    std::int64_t target = 0;
};

/// Everybody who waits and every bed that is free: what a plan is made for.
struct Instance {
    std::vector<Child> children;
    std::vector<Home> homes;
    std::vector<Pair> pairs;
    std::vector<Conflict> conflicts;
    std::vector<Managed> managed;
    std::vector<Fixed> fixed;
    std::vector<EquityGroup> equity;
    double time_limit_seconds = 10;
};

/// The children in the order that settles ties: by receipt, then by the bytes of their id.
std::vector<const Child*> by_receipt(const Instance& instance);

}  // namespace wayhome::allocation
