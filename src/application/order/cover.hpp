// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "application/desk.hpp"

namespace wayhome::application {

/// Where a child is present now: arrived and not left. None where the child is not placed, or lives
/// in a unit that is not secure, where no authority is needed.
std::optional<placement::Placement> secure_stay_of(Records& records, ChildId child);

/// Since when a present child has had nothing in force: the arrival or the end of the last cover,
/// whichever is later; nothing while the stay is covered.
std::optional<Instant> uncovered_since(Records& records, const placement::Placement& stay,
                                       Instant now);

/// Whether the alarm was raised for this stay and not lifted since, by its events.
bool alarm_stands(Records& records, const placement::Placement& stay);

/// Holds presence against cover and keeps the alarm true: raised once when a child is present and
/// nothing is in force, lifted once when something is. Never hidden, never backdated: the events
/// carry the moment they were recorded.
void check_cover(Work& work, ChildId child);

}  // namespace wayhome::application
