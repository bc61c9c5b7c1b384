// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/matching/child_facts.hpp"
#include "domain/matching/rules.hpp"

namespace wayhome::matching {

/// What a mix rule says of two children who both wait, were they to come to one home.
struct TogetherFinding {
    std::string code;
    std::string words;  ///< the category
    MixScope scope;
    MixStatus status;
};

/// Every mix rule that speaks against the two together, in the order of the rules' tests; whichever
/// of them is named first. Rules that count the children of a unit see these two alone.
std::vector<TogetherFinding> together(const ChildFacts& one, const ChildFacts& other,
                                      const Rules& rules);

}  // namespace wayhome::matching
