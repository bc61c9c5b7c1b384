// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

/// How an appeal against "not eligible" stands.
struct AppealState {
    std::optional<Instant> until;  ///< by when one can be made; nothing where none can be any more
    std::string why_not;           ///< why none can be made; empty where one can
    bool waits = false;            ///< for the unit lead's decision
    std::string words;             ///< of the referrer who appealed
    std::string by;
    Instant at{};
    std::vector<AccountId> found_by;  ///< the officers who found it not eligible
};
AppealState appeal_of(Work& work, const referral::Referral& referral);

struct AppealIneligibility {
    ReferralId referral;
    int seen_version;
    std::string words;
};

/// The referrer appeals once against each finding, within the time that policy gives (row B5). A
/// finding made anew after an appeal was upheld is another finding.
Answer appeal_ineligibility(const Desk& desk, const Asked& asked,
                            const AppealIneligibility& wanted);

struct JudgeAppeal {
    ReferralId referral;
    int seen_version;
    std::optional<bool> upheld;
    std::string words;  ///< why; always
};

/// Why one who found it not eligible does not decide on the appeal.
inline constexpr auto own_finding =
    "You found this referral not eligible. Another unit lead must decide.";

/// The unit lead decides, who is neither of those who found it not eligible. Upheld, triage goes on
/// with its whole time.
Answer judge_appeal(const Desk& desk, const Asked& asked, const JudgeAppeal& wanted);

}  // namespace wayhome::application
