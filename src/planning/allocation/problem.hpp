// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <utility>
#include <vector>

#include "planning/allocation/instance.hpp"
#include "planning/allocation/objective.hpp"

namespace wayhome::allocation {

using Index = std::uint32_t;
constexpr Index nowhere = std::numeric_limits<Index>::max();

/// A unit that a child may go to, by number.
struct Option {
    Index unit = 0;
    int suitability = 0;
    int closeness = 0;
    int continuity = 0;
};

/// An instance by numbers, in the order that decides ties: children by receipt, then identifier;
/// homes by identifier; units by home, then identifier. Fixed children keep one option only.
struct Problem {
    struct Child {
        std::string id;
        int band = 4;
        std::int64_t value = 0;  ///< need times load
        int load = 0;
        std::vector<Index> traits;
        std::vector<Index> groups;
        Index fixed_unit = nowhere;
    };
    struct Unit {
        std::string id;
        Index home = 0;
        std::int64_t free_beds = 0;
        std::vector<std::pair<Index, std::int64_t>> limits;  ///< trait, most children
    };
    /// A child with a pair somewhere in the home, and her options there by unit.
    struct Eligible {
        Index child = 0;
        std::vector<Option> options;
    };
    struct Home {
        std::string id;
        Index first_unit = 0;
        Index past_unit = 0;
        std::int64_t staffing = 0;
        std::int64_t admissions = 0;
        std::vector<Eligible> eligible;  ///< by child
        std::vector<Index> fixed;        ///< children who are fixed here
    };
    struct Group {
        std::string id;
        std::int64_t target = 0;
    };
    struct Penalty {
        Index other = 0;
        std::int64_t amount = 0;
    };

    std::vector<Child> children;
    std::vector<Unit> units;
    std::vector<Home> homes;
    std::vector<Group> groups;
    std::vector<std::vector<Index>> apart_at_home;  ///< per child, ascending
    std::vector<std::vector<Index>> apart_in_unit;  ///< per child, ascending
    std::vector<std::vector<Penalty>> managed;      ///< per child, by the other child

    const Eligible* eligible(Index home, Index child) const;
};

/// By numbers. The instance has no faults.
Problem numbered(const Instance& instance);

/// The parts of a problem that no pair and no equity group links to one another. Children and homes
/// that nothing can be decided about are in none of them.
std::vector<Problem> parts_of(const Problem& whole);

/// Where each child is: a unit, or nowhere. By the numbers of a problem.
using Assignment = std::vector<Index>;

Objective objective_of(const Problem& problem, const Assignment& plan);

}  // namespace wayhome::allocation
