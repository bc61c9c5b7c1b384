// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

#include "application/registry.hpp"

namespace wayhome::application {

/// Name of the event by which a referral left the child's record it was entered with for the record
/// the child already had. Its subject is the record left, its child the one joined.
inline constexpr std::string_view joined_known_child = "joined_known_child";

/// The record to use for that child: itself, or the one its referrals were joined to when the unit
/// said that both are of the same child and no referral was left.
ChildId record_in_use(Records& records, ChildId child);

}  // namespace wayhome::application
