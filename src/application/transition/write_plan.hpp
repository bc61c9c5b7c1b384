// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

struct ChangeDomain {
    ReferralId referral;
    int seen_version;
    transition::PlanDomain written;
};

/// The child's council writes what the plan says of one of its ten domains.
Answer change_domain(const Desk& desk, const Asked& asked, const ChangeDomain& wanted);

struct NameDestination {
    ReferralId referral;
    int seen_version;
    std::string code;   ///< on the list "destination"; not "unplanned"
    std::string words;  ///< the name of the place and of those who take over
    std::optional<CivilDate> from;
};

/// The child's council names where the child goes next, or another place than before.
Answer name_destination(const Desk& desk, const Asked& asked, const NameDestination& wanted);

struct PlanStep {
    ReferralId referral;
    int seen_version;
};

/// Sends the plan as a draft; every domain must have its answer.
Answer draft_plan(const Desk& desk, const Asked& asked, const PlanStep& wanted);
/// Puts an agreed plan into action.
Answer start_plan(const Desk& desk, const Asked& asked, const PlanStep& wanted);

}  // namespace wayhome::application
