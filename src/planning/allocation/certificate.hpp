// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "planning/allocation/objective.hpp"

namespace wayhome::allocation {

/// Multipliers of one level at one leaf, in units of 1/scale. A child who is not named has zero.
struct Multipliers {
    struct Of {
        std::string name;
        std::int64_t value = 0;
    };
    std::int64_t scale = 1;
    std::vector<Of> children;  ///< price of placing the child
    std::vector<Of> groups;    ///< worth of what is placed of an equity group
};

/// A part of the search: it is split by "this child is in this home" into yes and no, or it is a
/// leaf with a proof that nothing in it is better.
struct Branching {
    std::string child;  ///< empty at a leaf
    std::string home;
    std::size_t yes = 0;  ///< index in the tree
    std::size_t no = 0;
    std::vector<Multipliers> levels;  ///< at a leaf, of the levels from the first on
};

/// The proof for children and homes that no pair links to the rest.
struct PartProof {
    std::vector<std::string> children;
    std::vector<std::string> homes;
    std::vector<std::string> groups;
    std::vector<Branching> tree;  ///< the root comes first
};

/// Why no plan is better. A leaf's multipliers price the children; taken as a vector of levels and
/// compared level by level, the prices plus the best that every home could make of its admissions
/// bound every plan in that leaf (Lagrangian duality in an ordered ring).
struct Certificate {
    std::vector<PartProof> parts;
};

}  // namespace wayhome::allocation
