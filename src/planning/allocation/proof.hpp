// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "planning/allocation/certificate.hpp"
#include "planning/allocation/problem.hpp"
#include "planning/allocation/search.hpp"

namespace wayhome::allocation {

/// The tree of a search in the words of its instance.
PartProof proof_of(const Problem& part, const std::vector<Searched::Node>& tree);

}  // namespace wayhome::allocation
