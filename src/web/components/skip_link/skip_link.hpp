// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "web/html/html.hpp"

namespace wayhome::web {

/// The first link of a page: past the navigation, for people who use the keyboard.
/// https://design-system.service.gov.uk/components/skip-link/
struct SkipLink {
    std::string text = "Skip to main content";
    std::string href = "#main-content";
};

void write(HtmlWriter& w, const SkipLink& link);

}  // namespace wayhome::web
