// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// Closing and reopening a bed: /beds/closures/new, POST /beds/closures, /beds/closures/{closure}
/// (rows E2 to E6).
void add_closure_pages(SiteRoutes& routes);

}  // namespace wayhome::web
