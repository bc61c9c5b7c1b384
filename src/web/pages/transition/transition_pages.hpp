// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// A child's plan for leaving: to see, to write question by question, to draft, agree and put into
/// action, to print for the professionals and for the child, and the unit's closing of the case.
void add_transition_pages(SiteRoutes& routes);

}  // namespace wayhome::web
