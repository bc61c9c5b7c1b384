// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "application/perform.hpp"

namespace wayhome::application {

struct AgreePlan {
    ReferralId referral;
    int seen_version;
    std::optional<CivilDate> on;  ///< the day of the review
    std::vector<transition::Party> by;
    std::string childs_view;
};

/// The council's manager or the unit records that a review agreed the plan. No goal may still be in
/// somebody else's words; a child who does not agree is written down.
Answer agree_plan(const Desk& desk, const Asked& asked, const AgreePlan& wanted);

}  // namespace wayhome::application
