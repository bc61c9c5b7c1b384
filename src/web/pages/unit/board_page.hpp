// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// /board: every referral by how far it has come, narrowed by what the address says (row B1).
void add_board_page(SiteRoutes& routes);

}  // namespace wayhome::web
