// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// "/": what is due for this person, overdue first, and what they were told (rows M1, M3).
void add_work_pages(SiteRoutes& routes);

}  // namespace wayhome::web
