// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
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
    refused
};

inline constexpr auto change_statuses = code_list<ChangeStatus>({
    {ChangeStatus::asked, "asked", "Asked"},
    {ChangeStatus::supported, "supported", "Other side agrees"},
    {ChangeStatus::agreed, "agreed", "Agreed"},
    {ChangeStatus::refused, "refused", "Refused"},
});

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

    bool is_open() const {
        return status == ChangeStatus::asked || status == ChangeStatus::supported;
    }
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
    /// Those nobody has agreed to or refused, oldest first; at most `most`.
    virtual std::vector<ChangeRequest> open(std::size_t most) const = 0;
};

}  // namespace wayhome::placement
