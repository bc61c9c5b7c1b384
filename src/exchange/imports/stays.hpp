// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "domain/ids.hpp"
#include "kernel/time.hpp"

namespace wayhome::imports {

/// A child in a bed, from arrival until departure; without an end while living there.
struct Stay {
    Instant from;
    std::optional<Instant> until;
    int line;  ///< of the file; 0 for one that was there before
};

/// The stays of one file by whatever holds at most one at a time: a bed, or a child.
template <class AnyId>
class Stays {
  public:
    /// The stay that shares a moment with this one; nothing where there is none.
    std::optional<Stay> crossing(AnyId of, const Stay& stay) const {
        const auto found = stays_.find(of);
        if (found == stays_.end()) return std::nullopt;
        for (const auto& each : found->second) {
            const bool before = stay.until && *stay.until <= each.from;
            const bool after = each.until && *each.until <= stay.from;
            if (!before && !after) return each;
        }
        return std::nullopt;
    }
    void add(AnyId of, Stay stay) { stays_[of].push_back(stay); }

  private:
    std::map<AnyId, std::vector<Stay>> stays_;
};

}  // namespace wayhome::imports
