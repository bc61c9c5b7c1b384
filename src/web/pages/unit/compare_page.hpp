// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// /referrals/{referral}/homes: every home beside the child, none hidden, and for the unit the
/// choice of those to ask (rows C1, C3, C6, C8, C10, D2); /referrals/{referral}/failed-search
/// (C11).
void add_compare_pages(SiteRoutes& routes);

}  // namespace wayhome::web
