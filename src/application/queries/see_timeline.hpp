// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "application/perform.hpp"
#include "application/queries/legal_standing.hpp"

namespace wayhome::application {

/// One event with the names its line shows.
struct TimelineEvent {
    journal::RecordedEvent recorded;
    std::string home;          ///< of an offer, hold or placement; empty otherwise
    std::string organisation;  ///< of who did it; empty for the system
    std::string reference;     ///< of its referral; empty where there is none
    std::string person{};      ///< named, or no longer, for a restricted record; empty otherwise
};

/// What happened, newest first (row F14).
struct SeenTimeline {
    std::vector<TimelineEvent> events;
    std::optional<referral::Referral> referral;  ///< the newest, or the one asked for
    std::optional<child::Child> child;
    access::Disclosure may_read;
    LegalStanding law;
    std::optional<std::int64_t> older;  ///< where the next page begins; none on the last
};

/// The timeline of one referral, whole. A home sees its own part alone. The view is audited.
Answer see_referral_timeline(const Desk& desk, const Asked& asked, ReferralId referral,
                             std::optional<SeenTimeline>& seen);

/// The timeline of a child over all pathways, a page at a time from before that sequence; events of
/// referrals the reader has no part in are left out. Why the record was restricted, and to whom, is
/// for the child's authority and the unit alone.
Answer see_child_timeline(const Desk& desk, const Asked& asked, ChildId child, std::int64_t before,
                          std::optional<SeenTimeline>& seen);

}  // namespace wayhome::application
