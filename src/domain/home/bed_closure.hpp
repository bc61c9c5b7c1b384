// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/ids.hpp"
#include "kernel/code_list.hpp"
#include "kernel/time.hpp"

namespace wayhome::home {

/// Why a bed is shut. Staffing against matching is the split the mission turns on.
enum class ClosureReason {
    staffing,
    matching,
    building_works,
    damage,
    refurbishment,
    regulator,
    other
};

inline constexpr auto closure_reasons = code_list<ClosureReason>({
    {ClosureReason::staffing, "staffing", "Not enough staff to open it safely"},
    {ClosureReason::matching, "matching", "Kept empty because of the needs of a child living here"},
    {ClosureReason::building_works, "building_works", "Building works"},
    {ClosureReason::damage, "damage", "Damage"},
    {ClosureReason::refurbishment, "refurbishment", "Refurbishment"},
    {ClosureReason::regulator, "regulator", "Restricted by the regulator"},
    {ClosureReason::other, "other", "Another reason, written below"},
});

/// A bed shut for a range of days. Every edit is an event, so history shows who changed what.
struct BedClosure {
    ClosureId id;
    HomeId home;
    BedId bed;
    ClosureReason reason = ClosureReason::other;
    std::string note;                    ///< at least a sentence
    CivilDate from;                      ///< first day shut
    std::optional<CivilDate> until;      ///< last day shut; none while open-ended
    std::optional<CivilDate> review_on;  ///< when it will be looked at again
    std::optional<ChildId> protects;     ///< the child a matching closure protects
    bool ended = false;                  ///< ended early or cancelled; stays as history
    int version = 0;

    bool covers(CivilDate day) const { return !ended && day >= from && (!until || day <= *until); }
};

/// The port.
class BedClosures {
  public:
    virtual ~BedClosures() = default;
    virtual void add(const BedClosure& closure) = 0;
    virtual bool save(const BedClosure& closure) = 0;  ///< false when somebody saved meanwhile
    virtual std::optional<BedClosure> by_id(ClosureId id) const = 0;
    /// Closures of a home that cover any day of the range, in order of bed name, from, id.
    virtual std::vector<BedClosure> of_home(HomeId home, CivilDate first, CivilDate last) const = 0;
    /// All that cover one day, over all homes.
    virtual std::vector<BedClosure> covering(CivilDate day) const = 0;
};

}  // namespace wayhome::home
