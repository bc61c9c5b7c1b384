// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "planning/simulation/calendar.hpp"

namespace wayhome::simulation {

/// Whoever was first to ask is first to be served; anyone may leave the line from anywhere in it.
/// A child stands in one line at a time.
class Line {
  public:
    void clear() {
        first_ = last_ = no_slot;
        count_ = 0;
    }
    bool empty() const { return first_ == no_slot; }
    std::uint32_t count() const { return count_; }
    Slot first() const { return first_; }

    void join(Slot slot) {
        if (slot >= links_.size()) links_.resize(slot + std::size_t{1});
        links_[slot] = {last_, no_slot};
        (last_ == no_slot ? first_ : links_[last_].after) = slot;
        last_ = slot;
        ++count_;
    }
    void leave(Slot slot) {
        const Links links = links_[slot];
        (links.before == no_slot ? first_ : links_[links.before].after) = links.after;
        (links.after == no_slot ? last_ : links_[links.after].before) = links.before;
        --count_;
    }

  private:
    struct Links {
        Slot before;
        Slot after;
    };
    std::vector<Links> links_;
    Slot first_ = no_slot;
    Slot last_ = no_slot;
    std::uint32_t count_ = 0;
};

}  // namespace wayhome::simulation
