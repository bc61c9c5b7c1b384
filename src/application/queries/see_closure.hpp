// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/perform.hpp"

namespace wayhome::application {

/// A bed's closure with its history (row E4) and, for a matching closure, the child it protects.
struct SeenClosure {
    home::BedClosure closure;
    std::string bed;
    std::string unit;
    std::string protects;  ///< the child's name; empty where none, or not to be read
    std::vector<journal::RecordedEvent> history;  ///< oldest first
};

/// Reads a closure of the actor's own home; the view is audited, with the child it names.
Answer see_closure(const Desk& desk, const Asked& asked, ClosureId closure,
                   std::optional<SeenClosure>& seen);

}  // namespace wayhome::application
