// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "domain/journal/event.hpp"
#include "domain/placement/placement.hpp"
#include "kernel/code_list.hpp"
#include "kernel/time.hpp"

namespace wayhome {

using ChangeRequestId = Id<struct ChangeRequestTag>;

}  // namespace wayhome

namespace wayhome::placement {

enum class ChangeKind { extend, shorten, bed_change };

inline constexpr auto change_kinds = code_list<ChangeKind>({
    {ChangeKind::extend, "extend", "Stay longer"},
    {ChangeKind::shorten, "shorten", "Leave earlier"},
    {ChangeKind::bed_change, "bed_change", "Move to another bed of the home"},
});

/// Who asks: the home the child lives at, or those who placed the child.
enum class ChangeSide { home, placing };

inline constexpr auto change_sides = code_list<ChangeSide>({
    {ChangeSide::home, "home", "The home"},
    {ChangeSide::placing, "placing", "The placing side"},
});

enum class ChangeStatus {
    asked,
    supported,  ///< the other side agrees; the unit lead decides
    agreed,
    refused,
    overtaken  ///< the placement ended before anybody decided
};

inline constexpr auto change_statuses = code_list<ChangeStatus>({
    {ChangeStatus::asked, "asked", "Asked"},
    {ChangeStatus::supported, "supported", "Other side agrees"},
    {ChangeStatus::agreed, "agreed", "Agreed"},
    {ChangeStatus::refused, "refused", "Refused"},
    {ChangeStatus::overtaken, "overtaken", "Not decided before the placement ended"},
});

/// The status of a change after an event of its placement; nothing where that cannot happen to it,
/// and where the event is about no change. `from` is none before it is asked for.
std::optional<ChangeStatus> after(std::optional<ChangeStatus> from, PlacementEvent event);

/// Whether an event of a placement is about a change that was asked for.
bool is_of_change(PlacementEvent event);

/// One asking for a change of a placement: decided by the other side and then by the unit lead.
struct ChangeRequest {
    ChangeRequestId id;
    PlacementId placement;
    ChangeKind kind;
    ChangeSide asked_by_side;
    AccountId asked_by;
    Instant asked;
    std::string words;                 ///< why
    std::optional<CivilDate> until{};  ///< the new last day, of an extension or shortening
    std::optional<BedId> bed{};        ///< of a bed change
    ChangeStatus status = ChangeStatus::asked;
    std::optional<Instant> decided{};
    std::string reason{};  ///< why it was refused
    int version = 0;

    /// Whether somebody's answer is awaited.
    bool is_open() const;
};

/// What the journal keeps with each event of it: which request, and what it is for.
journal::Details details_of(const ChangeRequest& request);
/// The request that an event of a placement is about; nothing where it is about none.
std::optional<ChangeRequestId> request_of(const journal::Event& event);

/// Whose answer is awaited: of the other side where it is asked, of the unit lead where it is
/// supported. Only placements at that home, or of children that body placed or answers for, where
/// one is given.
struct WaitingChanges {
    ChangeStatus status;
    std::optional<ChangeSide> asked_by{};
    std::optional<HomeId> home{};
    std::optional<OrganisationId> placed_by{};
};

/// The port.
class ChangeRequests {
  public:
    virtual ~ChangeRequests() = default;
    virtual void add(const ChangeRequest& request) = 0;
    virtual bool save(const ChangeRequest& request) = 0;  ///< false when somebody saved meanwhile
    virtual std::optional<ChangeRequest> by_id(ChangeRequestId id) const = 0;
    /// Newest first.
    virtual std::vector<ChangeRequest> of_placement(PlacementId placement) const = 0;
    /// Oldest first; at most `most`.
    virtual std::vector<ChangeRequest> waiting(const WaitingChanges& which,
                                               std::size_t most) const = 0;
};

}  // namespace wayhome::placement
