// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// GET /beds: every bed of the home now, as tiles and as a table, with the totals kept apart (E1).
void add_beds_page(SiteRoutes& routes);

}  // namespace wayhome::web
