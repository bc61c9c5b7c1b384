// SPDX-License-Identifier: Apache-2.0
#include "support/memory/memory_offers.hpp"

namespace wayhome::support::memory {
namespace {

using placement::BedRefused;
using placement::Hold;
using placement::keeps_bed;
using placement::Placement;

/// Why this placement may not keep its bed, with the hold `freed` thought away.
std::optional<BedRefused> refusal(const World& world, const Placement& asked,
                                  std::optional<HoldId> freed) {
    if (!keeps_bed(asked.status)) return std::nullopt;
    for (const auto& [id, hold] : world.holds) {
        if (hold.bed == asked.bed && !hold.ended && id != freed) return BedRefused::bed_taken;
    }
    for (const auto& [id, each] : world.placements) {
        if (id == asked.id || !keeps_bed(each.status)) continue;
        if (each.bed == asked.bed) return BedRefused::bed_taken;
    }
    for (const auto& [id, each] : world.placements) {
        if (id == asked.id || !keeps_bed(each.status)) continue;
        if (each.child == asked.child) return BedRefused::child_has_bed;
    }
    return std::nullopt;
}

}  // namespace

Result<void, BedRefused> MemoryPlacements::add(const Hold& hold) {
    const bool stands = !hold.ended;
    for (const auto& [id, each] : at_.seen().holds) {
        if (stands && each.bed == hold.bed && !each.ended) return refuse(BedRefused::bed_taken);
    }
    for (const auto& [id, each] : at_.seen().placements) {
        const bool kept = each.bed == hold.bed && keeps_bed(each.status);
        if (stands && kept) return refuse(BedRefused::bed_taken);
    }
    put_new(at_.changed().holds, hold.id, hold, "hold.id");
    return {};
}

void MemoryPlacements::end(const Hold& hold) {
    expect(hold.ended.has_value(), "a hold that is ended says when");
    auto& holds = at_.changed().holds;
    expect(holds.contains(hold.id), "a hold that is ended was added");
    holds.insert_or_assign(hold.id, hold);
}

std::optional<Hold> MemoryPlacements::hold(HoldId id) const {
    return found(at_.seen().holds, id);
}

std::optional<Hold> MemoryPlacements::standing_hold_of(OfferId offer) const {
    for (const auto& [id, each] : at_.seen().holds) {
        if (each.offer == offer && !each.ended) return each;
    }
    return std::nullopt;
}

std::vector<Hold> MemoryPlacements::holds_ending(Instant moment, std::size_t most) const {
    return first(most, selected(
                           at_.seen().holds,
                           [&](const auto& each) { return !each.ended && each.until <= moment; },
                           [](const auto& each) {
                               return std::tuple{each.until, each.id};
                           }));
}

Result<void, BedRefused> MemoryPlacements::add(const Placement& placement,
                                               std::optional<HoldId> freed) {
    if (const auto why = refusal(at_.seen(), placement, freed)) return refuse(*why);
    put_new(at_.changed().placements, placement.id, placement, "placement.id");
    if (!freed) return {};
    auto& holds = at_.changed().holds;
    const auto standing = holds.find(*freed);
    if (standing != holds.end() && !standing->second.ended) {
        standing->second.ended = placement.booked;
        standing->second.ended_because = "booked";
    }
    return {};
}

Result<bool, BedRefused> MemoryPlacements::save(const Placement& placement) {
    const auto stored = by_id(placement.id);
    if (!stored || stored->version != placement.version) return false;
    if (const auto why = refusal(at_.seen(), placement, std::nullopt)) return refuse(*why);
    return save_next(at_.changed().placements, placement.id, placement);
}

std::optional<Placement> MemoryPlacements::by_id(PlacementId id) const {
    return found(at_.seen().placements, id);
}

std::vector<Placement> MemoryPlacements::of_child(ChildId child) const {
    return selected(
        at_.seen().placements, [&](const auto& each) { return each.child == child; },
        [](const auto& each) {
            return std::tuple{-to_epoch(each.booked), each.id};
        });
}

std::vector<Placement> MemoryPlacements::of_referral(ReferralId referral) const {
    return selected(
        at_.seen().placements, [&](const auto& each) { return each.referral == referral; },
        [](const auto& each) {
            return std::tuple{-to_epoch(each.booked), each.id};
        });
}

std::vector<Placement> MemoryPlacements::current_at(HomeId home) const {
    return selected(
        at_.seen().placements,
        [&](const auto& each) { return each.home == home && keeps_bed(each.status); },
        [&](const auto& each) {
            return std::tuple{bed_name(at_.seen(), home, each.bed), each.id};
        });
}

std::vector<Hold> MemoryPlacements::standing_holds_at(HomeId home) const {
    return selected(
        at_.seen().holds, [&](const auto& each) { return each.home == home && !each.ended; },
        [](const auto& each) {
            return std::tuple{each.until, each.id};
        });
}

std::vector<Hold> MemoryPlacements::standing_holds() const {
    return selected(
        at_.seen().holds, [](const auto& each) { return !each.ended; },
        [](const auto& each) {
            return std::tuple{each.home, each.until, each.id};
        });
}

std::vector<Placement> MemoryPlacements::arrivals_overdue(Instant moment, std::size_t most) const {
    return first(most, selected(
                           at_.seen().placements,
                           [&](const auto& each) {
                               return each.status == placement::PlacementStatus::booked &&
                                      each.expected_arrival < moment;
                           },
                           [](const auto& each) {
                               return std::tuple{each.expected_arrival, each.id};
                           }));
}

}  // namespace wayhome::support::memory
