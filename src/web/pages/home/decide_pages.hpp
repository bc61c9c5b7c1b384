// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// The home's answers, each a page of its own under /offers/{offer}: acceptance,
/// conditional-acceptance, decline and extension (rows D4, D7, D10).
void add_decide_pages(SiteRoutes& routes);

}  // namespace wayhome::web
