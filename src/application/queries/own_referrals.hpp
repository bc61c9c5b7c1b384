// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/desk.hpp"

namespace wayhome::application {

struct OwnReferral {
    referral::Referral referral;
    std::string child;    ///< full name where the reader may know it, else initials; may be empty
    std::string officer;  ///< of the unit; empty while nobody has it
};

struct OwnReferrals {
    std::vector<OwnReferral> rows;
    std::vector<int> counts;        ///< of each board tab, in the order of BoardTab
    int drafts = 0;                 ///< counted up to the most a page of drafts shows
    std::optional<PageStart> next;  ///< where the next page starts; none on the last
};

/// The referrals the actor's organisation made or, for a council, answers for: drafts where no tab
/// is given, last changed first; else one tab, twenty rows at a time. A case the actor may not see
/// is left out.
OwnReferrals own_referrals(const Desk& desk, const access::Actor& actor,
                           std::optional<BoardTab> tab, std::optional<PageStart> start);

}  // namespace wayhome::application
