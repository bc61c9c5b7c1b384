// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// GET /offers: what waits for the home's answer, soonest first, and what was answered.
void add_offers_page(SiteRoutes& routes);

}  // namespace wayhome::web
