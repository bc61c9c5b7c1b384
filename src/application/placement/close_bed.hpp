// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

struct CloseBed {
    std::optional<BedId> bed;
    std::optional<home::ClosureReason> reason;
    std::string note;
    std::optional<CivilDate> from;
    std::optional<CivilDate> until;
    std::optional<CivilDate> review_on;
    std::optional<ChildId> protects;  ///< needed for a matching closure: a child living in the home
};

/// The home closes one of its beds for a range of days with a reason (rows E2, E3, E6). A bed that
/// is held, booked or lived in cannot be closed.
Answer close_bed(const Desk& desk, const Asked& asked, const CloseBed& wanted);

struct ReopenBed {
    ClosureId closure;
    int seen_version;
    std::string note;  ///< why it ends early
};

/// Ends a closure today: the bed is open again from now on, and the closure stays as history (E5).
Answer reopen_bed(const Desk& desk, const Asked& asked, const ReopenBed& wanted);

/// Ends what a home closed for the sake of a child who has left: part of recording the departure.
/// Who needs the bed kept closed longer closes it anew, for another child (E6).
/// False when somebody saved one of them meanwhile.
[[nodiscard]] bool end_closures_protecting(Work& work, ChildId child, HomeId home);

}  // namespace wayhome::application
