// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "web/html/html.hpp"

namespace wayhome::web {

/// The way back to the page before, above the main content.
/// https://design-system.service.gov.uk/components/back-link/
struct BackLink {
    std::string text = "Back";
    std::string href{};
};

void write(HtmlWriter& w, const BackLink& link);

}  // namespace wayhome::web
