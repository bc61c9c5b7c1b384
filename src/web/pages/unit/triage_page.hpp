// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// /referrals/{referral}/triage: the legal tests with a result each, and what triage may do with
/// the referral (rows B1 to B4).
void add_triage_page(SiteRoutes& routes);

}  // namespace wayhome::web
