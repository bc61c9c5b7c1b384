// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "application/perform.hpp"
#include "application/queries/legal_standing.hpp"
#include "domain/transition/plan_clock.hpp"

namespace wayhome::application {

/// A transition plan with everything its pages show to this reader.
struct SeenPlan {
    transition::TransitionPlan plan;
    referral::Referral referral;
    child::Child child;
    std::string home;       ///< where the child lives, is booked or lived; empty before
    std::string authority;  ///< whose plan it is
    transition::StayDays stay;
    std::vector<transition::GateDue> gates;
    access::CaseFacts facts;
    access::Disclosure may_read;
    LegalStanding law;
};

/// Reads the plan of a referral for what the page is for; the view is audited.
Answer see_plan(const Desk& desk, const Asked& asked, ReferralId referral,
                access::Permission permission, std::optional<SeenPlan>& seen);

/// What closing a referral looks at.
struct SeenClosing {
    referral::Referral referral;
    std::optional<child::Child> child;
    std::optional<placement::Placement> stay;
    std::optional<transition::TransitionPlan> plan;
    access::Disclosure may_read;
    LegalStanding law;
};

/// Reads what closing is decided on, for those who may close; the view is audited.
Answer see_closing(const Desk& desk, const Asked& asked, ReferralId referral,
                   std::optional<SeenClosing>& seen);

}  // namespace wayhome::application
