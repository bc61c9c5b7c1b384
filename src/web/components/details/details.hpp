// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "web/html/html.hpp"

namespace wayhome::web {

/// Something only some people need, folded away; opens without script.
/// https://design-system.service.gov.uk/components/details/
struct Details {
    std::string summary{};
    Content content{};
    bool is_open = false;
};

void write(HtmlWriter& w, const Details& details);

}  // namespace wayhome::web
