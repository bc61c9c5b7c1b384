// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "web/html/html.hpp"

namespace wayhome::web {

/// Says on a page of its own that something is done; its title is the page's h1.
/// https://design-system.service.gov.uk/components/panel/
struct Panel {
    std::string title{};
    Content body{};
};

void write(HtmlWriter& w, const Panel& panel);

}  // namespace wayhome::web
