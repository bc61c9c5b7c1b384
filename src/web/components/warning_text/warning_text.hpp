// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "web/html/html.hpp"

namespace wayhome::web {

/// A consequence that a person must know before acting, such as one in law.
/// https://design-system.service.gov.uk/components/warning-text/
struct WarningText {
    std::string text{};
};

void write(HtmlWriter& w, const WarningText& warning);

}  // namespace wayhome::web
