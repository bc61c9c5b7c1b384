// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// /homes and /homes/{home}: the beds of every home now (row E1);
/// /homes/{home}/waiting-children: for a bed of one home, every child who waits, in the published
/// order (C2, C4, C5).
void add_homes_pages(SiteRoutes& routes);

}  // namespace wayhome::web
