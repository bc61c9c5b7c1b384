// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "kernel/code_list.hpp"
#include "kernel/result.hpp"
#include "kernel/time.hpp"

namespace wayhome::placement {

/// A bed kept for one child while an acceptance waits to be taken up. Not a closure: it has its own
/// end, to the second, and frees itself.
struct Hold {
    HoldId id;
    OfferId offer;
    ReferralId referral;
    ChildId child;
    HomeId home;
    BedId bed;
    Instant from;
    Instant until;
    std::optional<Instant> ended;  ///< none while it stands
    std::string ended_because;     ///< "booked", "expired", "withdrawn", "released"
};

enum class PlacementStatus { booked, arrived, departed, non_arrival, cancelled };

inline constexpr auto placement_statuses = code_list<PlacementStatus>({
    {PlacementStatus::booked, "booked", "Booked"},
    {PlacementStatus::arrived, "arrived", "Living here"},
    {PlacementStatus::departed, "departed", "Left"},
    {PlacementStatus::non_arrival, "non_arrival", "Did not arrive"},
    {PlacementStatus::cancelled, "cancelled", "Cancelled"},
});

enum class PlacementEvent {
    booked,
    arrived,
    departed,
    non_arrival,
    cancelled,
    bed_changed,
    authority_missing,   ///< the child is present and no legal authority is in force: the alarm
    authority_restored,  ///< something is in force again
    criteria_reviewed,   ///< whether the child still has to be kept secure
    arrival_chased,      ///< the child is late and the home was asked
    arrival_missing,     ///< the home must record what happened; those who wait were told
    change_asked,
    change_supported,  ///< by the other side
    change_agreed,     ///< by the unit lead: it holds
    change_refused,
    change_overtaken  ///< the placement ends before anybody decided
};

inline constexpr auto placement_events = code_list<PlacementEvent>({
    {PlacementEvent::booked, "booked", "Place booked"},
    {PlacementEvent::arrived, "arrived", "Arrived"},
    {PlacementEvent::departed, "departed", "Left"},
    {PlacementEvent::non_arrival, "non_arrival", "Did not arrive"},
    {PlacementEvent::cancelled, "cancelled", "Booking cancelled"},
    {PlacementEvent::bed_changed, "bed_changed", "Moved to another bed of the home"},
    {PlacementEvent::authority_missing, "authority_missing",
     "Alarm: present and no legal authority in force"},
    {PlacementEvent::authority_restored, "authority_restored",
     "Legal authority covers the stay again"},
    {PlacementEvent::criteria_reviewed, "criteria_reviewed", "Criteria reviewed"},
    {PlacementEvent::arrival_chased, "arrival_chased", "Child is late; the home was asked"},
    {PlacementEvent::arrival_missing, "arrival_missing",
     "No arrival or non-arrival recorded; it must be now"},
    {PlacementEvent::change_asked, "change_asked", "Change asked for"},
    {PlacementEvent::change_supported, "change_supported", "Other side agrees to the change"},
    {PlacementEvent::change_agreed, "change_agreed", "Change agreed"},
    {PlacementEvent::change_refused, "change_refused", "Change refused"},
    {PlacementEvent::change_overtaken, "change_overtaken",
     "Change not decided before the placement ended"},
});

std::optional<PlacementStatus> after(std::optional<PlacementStatus> from, PlacementEvent event);

/// Whether the placement keeps its bed and its child from others.
bool keeps_bed(PlacementStatus status);

/// One child's place in one bed, from booking to departure. Planned and actual times stand side by
/// side; the bed is freed only by a recorded departure, non-arrival or cancellation.
struct Placement {
    PlacementId id;
    ReferralId referral;
    std::optional<OfferId> offer;  ///< none for a placement taken over from earlier records
    ChildId child;
    HomeId home;
    BedId bed;
    PlacementStatus status = PlacementStatus::booked;
    Instant booked;
    Instant expected_arrival;
    std::optional<Instant> arrived;
    std::optional<CivilDate> expected_departure;
    std::optional<Instant> departed;
    std::string departure_reason;  ///< code; empty while not left
    std::string destination;       ///< code of the destination; empty while not left
    std::string note;
    int version = 0;
};

enum class NotNow { wrong_status };
Result<Placement, NotNow> with(Placement placement, PlacementEvent event);

enum class BedRefused {
    bed_taken,     ///< another hold or placement has the bed
    child_has_bed  ///< the child is booked in or living in another bed
};

/// The port. One bed one child, one child one bed: kept by constraints of the database, whoever
/// asks first; two askers at once yield one winner and one BedRefused.
class Placements {
  public:
    virtual ~Placements() = default;
    [[nodiscard]] virtual Result<void, BedRefused> add(const Hold& hold) = 0;
    virtual void end(const Hold& hold) = 0;  ///< with `ended` set; frees the bed
    virtual std::optional<Hold> hold(HoldId id) const = 0;
    virtual std::optional<Hold> standing_hold_of(OfferId offer) const = 0;
    /// Standing holds that end at or before `moment`, soonest first; at most `most`.
    virtual std::vector<Hold> holds_ending(Instant moment, std::size_t most) const = 0;

    /// A placement that keeps its bed takes it; from `freed`, in the same step, when that hold
    /// stands.
    [[nodiscard]] virtual Result<void, BedRefused> add(const Placement& placement,
                                                       std::optional<HoldId> freed) = 0;
    /// False when somebody saved meanwhile. Frees or moves the bed as the status and bed say; a
    /// move to a taken bed is BedRefused.
    [[nodiscard]] virtual Result<bool, BedRefused> save(const Placement& placement) = 0;
    virtual std::optional<Placement> by_id(PlacementId id) const = 0;
    /// Newest first.
    virtual std::vector<Placement> of_child(ChildId child) const = 0;
    virtual std::vector<Placement> of_referral(ReferralId referral) const = 0;
    /// Booked or living there, in order of bed name then id.
    virtual std::vector<Placement> current_at(HomeId home) const = 0;
    virtual std::vector<Hold> standing_holds_at(HomeId home) const = 0;
    /// Of all homes, in that order within each.
    virtual std::vector<Hold> standing_holds() const = 0;
    /// Booked placements expected before `moment` and not yet recorded, soonest first.
    virtual std::vector<Placement> arrivals_overdue(Instant moment, std::size_t most) const = 0;
};

}  // namespace wayhome::placement
