// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "planning/allocation/instance.hpp"
#include "planning/allocation/plan.hpp"
#include "planning/allocation/relaxation.hpp"

namespace wayhome::allocation {

/// What could be otherwise; in the order of their names.
enum class ChangeKind { admissions, conflict, free_bed, staffing };

/// One thing that could be otherwise.
struct Change {
    ChangeKind kind = ChangeKind::free_bed;
    std::string id;           ///< of the unit or home; of a conflict's lower child
    std::string second;       ///< of a conflict's higher child
    std::int64_t amount = 0;  ///< a lifted conflict has none
};

/// A smallest set of changes that would place a child.
struct Counterfactual {
    bool known = false;  ///< not where time ran out
    /// Nothing where no set within the number asked for would do.
    std::optional<std::vector<Change>> changes;
};

/// The smallest set such that the changed instance has a plan that places the child with each of
/// bands 1 to 4 no lower than in the plan: fewest changes, then the least total amount, then the
/// first by the bytes of kinds and ids.
Counterfactual smallest_change(const Instance& instance, const Plan& plan, const std::string& child,
                               std::size_t most_changes, const Effort& effort, const Stop& stop);

}  // namespace wayhome::allocation
