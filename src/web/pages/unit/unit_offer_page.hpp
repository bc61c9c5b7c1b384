// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// GET /offers/{offer} as the unit sees it: where the offer stands, the home's answer in its own
/// words, and what the unit can do now. The home's own view of the same address is elsewhere.
Response unit_offer_page(const Visit& visit);

/// The unit's decisions on an offer, each a page of its own under /offers/{offer}: decline-review,
/// extension-answer, conditions-answer and recall (rows D4, D9, D10).
void add_unit_offer_pages(SiteRoutes& routes);

}  // namespace wayhome::web
