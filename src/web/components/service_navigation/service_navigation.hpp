// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/html/html.hpp"

namespace wayhome::web {

struct NavigationItem {
    std::string text{};
    std::string href{};
    bool is_current = false;       ///< the page belongs to this part of the service
    std::optional<int> waiting{};  ///< how many things there need this person
};

/// The parts of the service, under the header. Below tablet width the script folds it into a menu.
/// https://design-system.service.gov.uk/components/service-navigation/
struct ServiceNavigation {
    std::vector<NavigationItem> items{};
};

void write(HtmlWriter& w, const ServiceNavigation& navigation);

}  // namespace wayhome::web
