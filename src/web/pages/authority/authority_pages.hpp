// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// Under what legal authority a child is kept: the list, and the forms that record what a court or
/// an authority gave, planned, refused or ended, and the reviews of the criteria.
void add_authority_pages(SiteRoutes& routes);
void add_authority_forms(SiteRoutes& routes);
void add_criteria_review_pages(SiteRoutes& routes);

}  // namespace wayhome::web
