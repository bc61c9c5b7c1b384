// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// GET /offers/{offer}: the home's decision page before its answer, how the offer stands after; the
/// unit's own view at the same address; nothing for others.
void add_offer_page(SiteRoutes& routes);

}  // namespace wayhome::web
