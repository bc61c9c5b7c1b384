// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// The pages of the footer: help, accessibility, privacy. Open to anybody; they hold no data.
void add_help_pages(SiteRoutes& routes);

}  // namespace wayhome::web
