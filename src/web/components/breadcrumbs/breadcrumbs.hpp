// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "web/html/html.hpp"

namespace wayhome::web {

struct Breadcrumb {
    std::string text{};
    std::string href{};  ///< empty for the page itself
};

/// Where the page stands among the pages.
/// https://design-system.service.gov.uk/components/breadcrumbs/
struct Breadcrumbs {
    std::vector<Breadcrumb> crumbs{};
};

void write(HtmlWriter& w, const Breadcrumbs& breadcrumbs);

}  // namespace wayhome::web
