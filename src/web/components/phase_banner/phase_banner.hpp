// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "web/html/html.hpp"

namespace wayhome::web {

/// How finished the service is, and where to say what is wrong with it.
/// https://design-system.service.gov.uk/components/phase-banner/
struct PhaseBanner {
    std::string phase = "Beta";
    Content content{};
};

void write(HtmlWriter& w, const PhaseBanner& banner);

}  // namespace wayhome::web
