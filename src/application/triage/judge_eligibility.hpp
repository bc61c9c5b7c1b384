// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

struct FindNotEligible {
    ReferralId referral;
    int seen_version;
    std::string reason;  ///< code on the list "not_eligible"
    std::string words;
};

/// A first officer finds the referral not eligible, with a reason; nothing ends until a second one
/// confirms (row B4).
Answer find_not_eligible(const Desk& desk, const Asked& asked, const FindNotEligible& wanted);

struct ConfirmNotEligible {
    ReferralId referral;
    int seen_version;
    std::optional<bool> confirmed;
    std::string words;  ///< why not; needed when it is returned
};

/// Another officer confirms it, and the referrer is told in writing, in the first officer's reason
/// and words; or returns it to triage.
Answer confirm_not_eligible(const Desk& desk, const Asked& asked, const ConfirmNotEligible& wanted);

}  // namespace wayhome::application
