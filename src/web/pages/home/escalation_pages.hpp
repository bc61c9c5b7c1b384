// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// What a home's responsible individual reads of an offer that was escalated or lapsed, under
/// /offers/{offer}/escalation, and where they answer an escalation once, in writing (rows D6, D9).
void add_escalation_pages(SiteRoutes& routes);

}  // namespace wayhome::web
