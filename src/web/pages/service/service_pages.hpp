// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// Assets, health, the component gallery, roles and permissions, and the demonstration's clock.
void add_service_pages(SiteRoutes& routes);

}  // namespace wayhome::web
