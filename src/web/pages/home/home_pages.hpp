// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// The pages of a secure children's home: its offers and decisions, its beds, and who is expected
/// there and lives there.
void add_home_pages(SiteRoutes& routes);

}  // namespace wayhome::web
