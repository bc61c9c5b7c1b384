// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// GET /placements: who is expected at the home and who lives there.
void add_register_page(SiteRoutes& routes);

}  // namespace wayhome::web
