// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/server/server.hpp"
#include "web/site/site_routes.hpp"

namespace wayhome::web {

/// Every route of the product; nothing is served that is not here.
std::vector<Route> every_route(const Site& site);

/// The product's page for an error outside any handler.
Response error_page(const ErrorContext& context);

}  // namespace wayhome::web
