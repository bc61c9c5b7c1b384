// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <map>
#include <optional>
#include <vector>

#include "domain/home/bed_closure.hpp"
#include "domain/home/home.hpp"
#include "domain/placement/placement.hpp"
#include "kernel/code_list.hpp"
#include "kernel/result.hpp"

namespace wayhome::placement {

/// What a bed is at one moment. Always computed, never stored.
enum class BedState { occupied, absent_kept, held, retired, not_approved, closed, free };

inline constexpr auto bed_states = code_list<BedState>({
    {BedState::occupied, "occupied", "Occupied"},
    {BedState::absent_kept, "absent_kept", "Kept for a child who is away"},
    {BedState::held, "held", "Held"},
    {BedState::retired, "retired", "Retired"},
    {BedState::not_approved, "not_approved", "Not yet approved"},
    {BedState::closed, "closed", "Closed"},
    {BedState::free, "free", "Free"},
});

/// Everything a home's beds are computed from.
struct BedFacts {
    const home::Home& home;
    const std::vector<home::BedClosure>& closures;
    const std::vector<Hold>& holds;
    const std::vector<Placement>& placements;
    std::vector<PlacementId> away = {};  ///< children on a visit or in hospital whose bed is kept
};

struct BedDay {
    BedId bed;
    BedState state;
    std::optional<home::ClosureReason> closed_for;  ///< of a closed bed
    std::optional<ChildId> child;                   ///< of an occupied, kept or held bed
};

/// How many beds, each kind kept apart (row E1). Occupied counts kept beds too.
struct BedCounts {
    int approved = 0;
    int closed = 0;
    int available = 0;  ///< approved less closed
    int held = 0;
    int occupied = 0;
    int free = 0;
    std::map<home::ClosureReason, int> closed_for;
};

/// A home's beds at one moment.
struct HomeDay {
    std::vector<BedDay> beds;  ///< in the home's order; retired beds included
    BedCounts all;
    BedCounts block_contracted;  ///< of these, paid for by the Youth Custody Service (row E17)

    const BedDay* bed(BedId id) const;
};

/// The state of every bed at that moment; closures and approvals count by the London day. A child
/// in a bed comes before everything said about the bed, a hold before a closure. Placements that
/// ended without arrival have left no trace here.
HomeDay home_day(const BedFacts& facts, Instant at);

enum class TakingRefused {
    no_such_bed,
    not_approved,  ///< not yet, or no longer
    closed,
    bed_taken,  ///< held for or lived in by another child
    home_full   ///< one more would exceed the approved number
};
inline constexpr auto taking_refusals = code_list<TakingRefused>({
    {TakingRefused::no_such_bed, "no_such_bed", "The home has no such bed"},
    {TakingRefused::not_approved, "not_approved", "That bed is not approved today"},
    {TakingRefused::closed, "closed", "That bed is closed. Reopen it first or choose another bed"},
    {TakingRefused::bed_taken, "bed_taken", "That bed is held or occupied. Choose another bed"},
    {TakingRefused::home_full, "home_full",
     "The home would hold more children than it is approved for"},
});

/// Whether a child may be given that bed now (row E10: never above the approved number).
Result<void, TakingRefused> may_take(const HomeDay& day, BedId bed);

enum class ClosingRefused {
    no_such_bed,
    occupied,  ///< lived in or booked: freed only by departure, non-arrival or cancellation
    held,      ///< held for a child on a day of the closure
    ends_before_it_starts,
    too_long,
    review_outside,  ///< the review is before the closure or after it
    no_end_or_review,
    already_closed,
    no_child_named  ///< a matching closure names a child living in the home
};
inline constexpr auto closing_refusals = code_list<ClosingRefused>({
    {ClosingRefused::no_such_bed, "no_such_bed", "The home has no such bed"},
    {ClosingRefused::occupied, "occupied",
     "A child is booked in or living in that bed. It can be closed once the child has left"},
    {ClosingRefused::held, "held", "That bed is held for a child"},
    {ClosingRefused::ends_before_it_starts, "ends_before_it_starts",
     "The last day must be the first day or later"},
    {ClosingRefused::too_long, "too_long",
     "A closure is for at most two years. Retire the bed instead"},
    {ClosingRefused::review_outside, "review_outside",
     "The review must be within the days of the closure"},
    {ClosingRefused::no_end_or_review, "no_end_or_review",
     "Enter a last day, or when this will be looked at again"},
    {ClosingRefused::already_closed, "already_closed", "That bed is already closed on those days"},
    {ClosingRefused::no_child_named, "no_child_named",
     "Choose the child living here whom this closure protects"},
});

/// Whether the bed may be closed so (row E2).
Result<void, ClosingRefused> may_close(const home::BedClosure& wanted, const BedFacts& facts,
                                       Instant now);

}  // namespace wayhome::placement
