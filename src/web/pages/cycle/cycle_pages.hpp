// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// /referrals/{referral}/confirmation and .../ceasing (row B6), and .../reopening (B11), and
/// /referrals/{referral}/booking-cancellation.
void add_cycle_pages(SiteRoutes& routes);

/// /referrals/{referral}/appeal and .../appeal-decision (B5).
void add_appeal_pages(SiteRoutes& routes);

/// /rota: who of the unit is on duty (B1).
void add_rota_pages(SiteRoutes& routes);

/// /referrals/{referral}/changes, and the answers and decisions of each: a longer or shorter stay,
/// another bed (F5, F8).
void add_change_pages(SiteRoutes& routes);

}  // namespace wayhome::web
