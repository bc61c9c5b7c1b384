// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// /referrals/{referral}/certificate: what the court is told when no secure place was found for a
/// child in police detention (G6).
void add_certificate_page(SiteRoutes& routes);

}  // namespace wayhome::web
