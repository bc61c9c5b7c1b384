// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "web/html/html.hpp"

namespace wayhome::web {

enum class NotificationKind {
    important,  ///< something the page itself does not say
    success     ///< what was just done; read out at once
};

/// News about the whole page or about what was just done; at most one on a page.
/// https://design-system.service.gov.uk/components/notification-banner/
struct NotificationBanner {
    std::string id = "notification-banner";  ///< unique on the page
    NotificationKind kind = NotificationKind::important;
    std::string heading{};
    Content more{};  ///< below the heading; may be empty
};

void write(HtmlWriter& w, const NotificationBanner& banner);

}  // namespace wayhome::web
