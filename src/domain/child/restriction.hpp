// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include "domain/journal/event.hpp"
#include "kernel/code_list.hpp"

namespace wayhome::child {

/// What happens to the restriction of a child's record (row L3). Events of the child, without a
/// referral; shown to the child's authority and the unit alone.
enum class RestrictionEvent { restricted, unrestricted, reader_named, reader_unnamed };

inline constexpr auto restriction_events = code_list<RestrictionEvent>({
    {RestrictionEvent::restricted, "restricted", "Record restricted to named people"},
    {RestrictionEvent::unrestricted, "unrestricted", "Restriction of the record ended"},
    {RestrictionEvent::reader_named, "reader_named", "Named for the restricted record"},
    {RestrictionEvent::reader_unnamed, "reader_unnamed",
     "No longer named for the restricted record"},
});

/// The detail of a naming that says who was named.
inline constexpr std::string_view reader_detail = "reader";

/// Who was named, or is no longer; nothing where the event is no naming.
std::optional<AccountId> reader_of(const journal::Event& event);

}  // namespace wayhome::child
