// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "web/html/html.hpp"

namespace wayhome::web {

/// Words set apart from the text around them.
/// https://design-system.service.gov.uk/components/inset-text/
struct InsetText {
    Content content{};
};

void write(HtmlWriter& w, const InsetText& inset);

}  // namespace wayhome::web
