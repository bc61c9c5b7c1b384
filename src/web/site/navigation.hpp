// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/service_navigation/service_navigation.hpp"

namespace wayhome::web {

class Visit;

/// The service navigation for what this person may open.
std::vector<NavigationItem> navigation_for(const Visit& visit);

}  // namespace wayhome::web
