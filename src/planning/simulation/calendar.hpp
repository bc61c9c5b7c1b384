// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace wayhome::simulation {

using Day = double;
inline constexpr Day never = std::numeric_limits<Day>::infinity();

/// Where a child's record lies while she is in the model.
using Slot = std::uint32_t;
inline constexpr Slot no_slot = std::numeric_limits<Slot>::max();

/// The ends of one kind, earliest first; ends at one instant in the order of the children's
/// numbers. A 4-ary heap that knows where each slot lies: every operation costs at most the
/// logarithm of how many there are, and none allocates once the calendar has been full before.
class Calendar {
  public:
    void clear() { entries_.clear(); }
    bool empty() const { return entries_.empty(); }
    std::size_t size() const { return entries_.size(); }

    /// `never` where there is none.
    Day next() const { return entries_.empty() ? never : entries_.front().at; }
    Slot first() const { return entries_.front().slot; }

    void add(Day at, std::uint32_t child, Slot slot) {
        if (slot >= places_.size()) places_.resize(slot + std::size_t{1});
        entries_.push_back({at, child, slot});
        rise(entries_.size() - 1, entries_.back());
    }
    void remove_first() { remove_place(0); }
    void remove(Slot slot) { remove_place(places_[slot]); }

  private:
    struct Entry {
        Day at;
        std::uint32_t child;
        Slot slot;
    };
    static constexpr std::size_t children = 4;

    static bool before(const Entry& one, const Entry& other) {
        return one.at < other.at || (one.at == other.at && one.child < other.child);
    }
    void put(std::size_t place, const Entry& entry) {
        entries_[place] = entry;
        places_[entry.slot] = static_cast<std::uint32_t>(place);
    }
    void rise(std::size_t place, Entry entry) {
        while (place > 0) {
            const std::size_t parent = (place - 1) / children;
            if (!before(entry, entries_[parent])) break;
            put(place, entries_[parent]);
            place = parent;
        }
        put(place, entry);
    }
    void sink(std::size_t place, Entry entry) {
        const std::size_t count = entries_.size();
        for (;;) {
            const std::size_t from = place * children + 1;
            if (from >= count) break;
            const std::size_t to = from + children < count ? from + children : count;
            std::size_t least = from;
            for (std::size_t each = from + 1; each < to; ++each) {
                if (before(entries_[each], entries_[least])) least = each;
            }
            if (!before(entries_[least], entry)) break;
            put(place, entries_[least]);
            place = least;
        }
        put(place, entry);
    }
    void remove_place(std::size_t place) {
        const Entry last = entries_.back();
        entries_.pop_back();
        if (place == entries_.size()) return;
        if (place > 0 && before(last, entries_[(place - 1) / children])) {
            rise(place, last);
        } else {
            sink(place, last);
        }
    }

    std::vector<Entry> entries_;
    std::vector<std::uint32_t> places_;  ///< of a slot, in entries_
};

}  // namespace wayhome::simulation
