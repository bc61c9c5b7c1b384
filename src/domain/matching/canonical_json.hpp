// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "domain/matching/comparison.hpp"

namespace wayhome::matching {

/// The facts and the result of one comparison as text, to be frozen with an offer and compared
/// again a year later (row C6). The same facts, result and rules make the same bytes. It holds ids
/// and facts of children living in the home: for replay and audit, never for a page.
std::string canonical_json(const ChildFacts& child, const HomeFacts& home,
                           const HomeComparison& compared, const Rules& rules);

}  // namespace wayhome::matching
