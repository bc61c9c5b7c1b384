// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

/// What the referrer says of an open search.
enum class StillNeeded { needed, changed };

inline constexpr auto still_needed = code_list<StillNeeded>({
    {StillNeeded::needed, "needed", "Still needed"},
    {StillNeeded::changed, "changed", "Still needed, and something has changed"},
});

struct ConfirmSearch {
    ReferralId referral;
    int seen_version;
    std::optional<StillNeeded> still;
    std::string words;              ///< what has changed; needed where something has
    std::set<std::string> checked;  ///< codes of the sections that were gone through
};

/// The referrer says that the search is still needed (row B6): the next update is due a cycle from
/// now. Where the whole form is to be reviewed, every section must have been gone through and
/// nothing may be left open or doubtful. A search no longer needed is withdrawn instead.
Answer confirm_search(const Desk& desk, const Asked& asked, const ConfirmSearch& wanted);

struct StopCeasing {
    ReferralId referral;
    int seen_version;
    std::string words;
};

/// The unit lead keeps an unconfirmed search open for one more cycle.
Answer stop_ceasing(const Desk& desk, const Asked& asked, const StopCeasing& wanted);

/// Why a referral has nothing to confirm.
inline constexpr auto no_cycle =
    "This search is not confirmed in cycles: it is not open, or its pathway has no such rule.";

/// The field of a section that was gone through.
inline constexpr auto checked_field = "checked";

}  // namespace wayhome::application
