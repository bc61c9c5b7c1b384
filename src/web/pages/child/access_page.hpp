// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// /children/{child}/access: who looked at a child's record (L5), and who may while it is
/// restricted (L3).
void add_access_pages(SiteRoutes& routes);

}  // namespace wayhome::web
