// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "domain/ids.hpp"
#include "kernel/time.hpp"

namespace wayhome::referral {

/// A question from the unit back to the referrer, and the answer; both are kept.
struct InformationRequest {
    InformationRequestId id;
    ReferralId referral;
    std::string section;  ///< code of the section of the form it is about
    std::string question;
    AccountId asked_by;
    Instant asked;
    Instant due;         ///< half of the time that was left (part b of the feature reference)
    std::string answer;  ///< empty until given
    std::optional<AccountId> answered_by;
    std::optional<Instant> answered;
};

}  // namespace wayhome::referral
