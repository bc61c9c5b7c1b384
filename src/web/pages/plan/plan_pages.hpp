// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "application/plan/proposed_plans.hpp"
#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// /plan: the proposed plan for everyone waiting, as advice, and the choice of what becomes an
/// offer (rows C9, C10); /plan/children/{referral}: one child in it, every home with its reason,
/// and another home asked with a recorded reason.
void add_plan_pages(SiteRoutes& routes);

/// The pages of one child, beside those of the whole plan.
void add_planned_child_pages(SiteRoutes& routes,
                             const std::shared_ptr<application::ProposedPlans>& plans);

/// /plan/homes/{home}: whom the plan proposes for a home, and what one more bed or more staff there
/// would do for everyone waiting.
void add_planned_home_pages(SiteRoutes& routes,
                            const std::shared_ptr<application::ProposedPlans>& plans);

/// The form's field that carries which plan was on the page.
inline constexpr auto plan_field = "plan";

}  // namespace wayhome::web
