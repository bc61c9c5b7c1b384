// SPDX-License-Identifier: Apache-2.0
#include "domain/placement/bed_day.hpp"

#include <algorithm>

#include "kernel/expect.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::placement {
namespace {

constexpr int longest_closure_in_months = 24;

bool lives_there(const Placement& placement, Instant at) {
    const bool came = placement.status == PlacementStatus::arrived ||
                      placement.status == PlacementStatus::departed;
    return came && placement.arrived && *placement.arrived <= at &&
           (!placement.departed || at < *placement.departed);
}

bool is_booked(const Placement& placement, Instant at) {
    if (placement.status == PlacementStatus::booked) return placement.booked <= at;
    // Before an arrival that has happened since, the bed was kept for the child.
    const bool came = placement.status == PlacementStatus::arrived ||
                      placement.status == PlacementStatus::departed;
    return came && placement.booked <= at && placement.arrived && at < *placement.arrived;
}

bool stands(const Hold& hold, Instant at) {
    return hold.from <= at && at < hold.until && (!hold.ended || at < *hold.ended);
}

template <class List, class Test>
auto first_where(const List& list, Test test) -> decltype(&*list.begin()) {
    const auto found = std::find_if(list.begin(), list.end(), test);
    return found == list.end() ? nullptr : &*found;
}

BedDay bed_day(const BedFacts& facts, const home::Bed& bed, Instant at) {
    const auto day = london_date(at);
    const auto* const living = first_where(facts.placements, [&](const Placement& each) {
        return each.bed == bed.id && lives_there(each, at);
    });
    if (living != nullptr) {
        const bool away =
            std::find(facts.away.begin(), facts.away.end(), living->id) != facts.away.end();
        return {bed.id, away ? BedState::absent_kept : BedState::occupied, {}, living->child};
    }
    const auto* const booked = first_where(facts.placements, [&](const Placement& each) {
        return each.bed == bed.id && is_booked(each, at);
    });
    if (booked != nullptr) return {bed.id, BedState::held, {}, booked->child};
    const auto* const hold = first_where(
        facts.holds, [&](const Hold& each) { return each.bed == bed.id && stands(each, at); });
    if (hold != nullptr) return {bed.id, BedState::held, {}, hold->child};

    if (bed.approved_until && *bed.approved_until < day) return {bed.id, BedState::retired, {}, {}};
    if (bed.approved_from > day) return {bed.id, BedState::not_approved, {}, {}};
    const auto* const closure = first_where(facts.closures, [&](const home::BedClosure& each) {
        return each.bed == bed.id && each.covers(day);
    });
    if (closure != nullptr) return {bed.id, BedState::closed, closure->reason, {}};
    return {bed.id, BedState::free, {}, {}};
}

void count(const BedDay& bed, bool approved, BedCounts& counts) {
    counts.approved += approved ? 1 : 0;
    switch (bed.state) {
        case BedState::occupied:
        case BedState::absent_kept:
            ++counts.occupied;
            break;
        case BedState::held:
            ++counts.held;
            break;
        case BedState::closed:
            ++counts.closed;
            ++counts.closed_for[*bed.closed_for];
            break;
        case BedState::free:
            ++counts.free;
            break;
        case BedState::retired:
        case BedState::not_approved:
            break;
    }
    counts.available = counts.approved - counts.closed;
}

bool overlap(const home::BedClosure& one, const home::BedClosure& other) {
    const bool one_first = one.until && *one.until < other.from;
    const bool other_first = other.until && *other.until < one.from;
    return !one_first && !other_first;
}

std::optional<ClosingRefused> wrong_days(const home::BedClosure& wanted) {
    if (wanted.until && *wanted.until < wanted.from) return ClosingRefused::ends_before_it_starts;
    if (wanted.until && *wanted.until > months_later(wanted.from, longest_closure_in_months)) {
        return ClosingRefused::too_long;
    }
    if (!wanted.until && !wanted.review_on) return ClosingRefused::no_end_or_review;
    const bool reviewed_outside =
        wanted.review_on &&
        (*wanted.review_on < wanted.from || (wanted.until && *wanted.review_on > *wanted.until));
    if (reviewed_outside) return ClosingRefused::review_outside;
    return std::nullopt;
}

}  // namespace

const BedDay* HomeDay::bed(BedId id) const {
    return first_where(beds, [&](const BedDay& each) { return each.bed == id; });
}

HomeDay home_day(const BedFacts& facts, Instant at) {
    HomeDay computed;
    const auto day = london_date(at);
    for (const auto& bed : facts.home.beds) {
        const auto state = bed_day(facts, bed, at);
        const bool approved =
            bed.approved_from <= day && (!bed.approved_until || day <= *bed.approved_until);
        count(state, approved, computed.all);
        if (bed.block_contracted) count(state, approved, computed.block_contracted);
        computed.beds.push_back(state);
    }
    return computed;
}

Result<void, TakingRefused> may_take(const HomeDay& day, BedId bed) {
    const auto* const found = day.bed(bed);
    if (found == nullptr) return refuse(TakingRefused::no_such_bed);
    switch (found->state) {
        case BedState::occupied:
        case BedState::absent_kept:
        case BedState::held:
            return refuse(TakingRefused::bed_taken);
        case BedState::retired:
        case BedState::not_approved:
            return refuse(TakingRefused::not_approved);
        case BedState::closed:
            return refuse(TakingRefused::closed);
        case BedState::free:
            break;
    }
    // Children may still live in a bed that is no longer approved; they count against the rest.
    const bool full = day.all.occupied + day.all.held >= day.all.approved;
    if (full) return refuse(TakingRefused::home_full);
    return {};
}

Result<void, ClosingRefused> may_close(const home::BedClosure& wanted, const BedFacts& facts,
                                       Instant now) {
    if (facts.home.bed(wanted.bed) == nullptr) return refuse(ClosingRefused::no_such_bed);
    if (const auto wrong = wrong_days(wanted)) return refuse(*wrong);

    for (const auto& placement : facts.placements) {
        if (placement.bed == wanted.bed && keeps_bed(placement.status)) {
            return refuse(ClosingRefused::occupied);
        }
    }
    const auto starts = start_of_london_day(wanted.from);
    for (const auto& hold : facts.holds) {
        const bool reaches_in = hold.until > std::max(starts, now);
        if (hold.bed == wanted.bed && !hold.ended && reaches_in) {
            return refuse(ClosingRefused::held);
        }
    }
    for (const auto& closure : facts.closures) {
        const bool another = closure.bed == wanted.bed && closure.id != wanted.id;
        if (another && !closure.ended && overlap(wanted, closure)) {
            return refuse(ClosingRefused::already_closed);
        }
    }
    if (wanted.reason == home::ClosureReason::matching) {
        const bool lives_here = std::any_of(
            facts.placements.begin(), facts.placements.end(), [&](const Placement& each) {
                return wanted.protects == each.child && lives_there(each, now);
            });
        if (!lives_here) return refuse(ClosingRefused::no_child_named);
    }
    return {};
}

}  // namespace wayhome::placement
