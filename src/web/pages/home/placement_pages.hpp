// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// GET /placements/{placement} and, under it, the forms arrival, non-arrival and departure (F1 to
/// F4).
void add_placement_pages(SiteRoutes& routes);

}  // namespace wayhome::web
