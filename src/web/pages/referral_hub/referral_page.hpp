// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// /referrals/{referral}: where a referral stands, what is due and from whom, what can be done; and
/// the answer to the unit's question.
void add_referral_page(SiteRoutes& routes);

/// /referrals/{referral}/withdrawal (rows B8 to B10) and /referrals/{referral}/take-up/{offer}
/// (D11).
void add_placing_pages(SiteRoutes& routes);

/// /referrals/{referral}/timeline and /children/{child}/timeline (F14).
void add_timeline_pages(SiteRoutes& routes);

/// /referrals/{referral}/outlook: what a referrer can expect, so that no referral is futile
/// unknowingly.
void add_outlook_page(SiteRoutes& routes);

}  // namespace wayhome::web
