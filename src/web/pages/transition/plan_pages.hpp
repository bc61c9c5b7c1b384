// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "application/queries/see_plan.hpp"
#include "web/components/tag/tag.hpp"
#include "web/html/html.hpp"
#include "web/site/site_routes.hpp"

namespace wayhome::web {

// The pages of a transition plan, each in a file of its own.
void add_plan_page(SiteRoutes& routes);
void add_domain_pages(SiteRoutes& routes);
void add_plan_step_pages(SiteRoutes& routes);
void add_plan_paper_pages(SiteRoutes& routes);
void add_closing_pages(SiteRoutes& routes);

/// Shows a page about the plan that the address names, read for that permission.
Response with_plan(const Visit& visit, access::Permission permission,
                   const std::function<Response(const application::SeenPlan&)>& page);

Tag tag_of(transition::PlanStatus status);
/// "6 of 10 parts written, 2 settled".
std::string progress_of(const application::SeenPlan& seen, Instant now);
/// The gates with their days, what has passed in words and red.
Html gates_of(const application::SeenPlan& seen, Instant now);
/// Where the child goes next, or that nobody has named it; with the reasons' words.
Html destination_of(const application::SeenPlan& seen, const referral::Rulebook& rules,
                    const std::string& change_at);
/// When and by whom the plan was agreed, and what the child says of it; nothing before.
Html agreement_of(const application::SeenPlan& seen);
/// One domain in full, as rows.
Html domain_card(const transition::PlanDomain& written);

}  // namespace wayhome::web
