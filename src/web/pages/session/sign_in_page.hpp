// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// GET and POST /sign-in, POST /sign-out.
void add_sign_in_pages(SiteRoutes& routes);

}  // namespace wayhome::web
