// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <string>

#include "application/queries/see_cycle.hpp"
#include "web/components/button/button.hpp"
#include "web/site/site_routes.hpp"
#include "web/site/visit.hpp"

namespace wayhome::web {

/// One decision about a referral's search: its page and its press. Where it cannot be made now, the
/// page says why and has no form.
struct CycleDecision {
    std::string part;  ///< of the address
    access::Permission permission;
    std::string title;
    Button button;
    std::string (*why_not)(const Visit& visit, const application::SeenCycle& seen);
    std::string (*answerable)(const application::SeenCycle& seen);
    Html (*before)(const Visit& visit, const application::SeenCycle& seen);
    Html (*fields)(const Visit& visit, const application::SeenCycle& seen,
                   const std::vector<FieldError>& errors);
    application::Answer (*decide)(const Visit& visit, ReferralId referral);
};

/// /referrals/{referral}/<part>. The decision must outlive the routes.
void add(SiteRoutes& routes, const CycleDecision& decision);

/// Of these figures of policy, those in force for the referral that are only proposals, in words.
Html proposals_among(const Visit& visit, const referral::Referral& referral,
                     std::initializer_list<referral::PolicyRule> rules);

/// "The unit lead answers for this decision."
std::string unit_lead_answers(const application::SeenCycle& seen);

}  // namespace wayhome::web
