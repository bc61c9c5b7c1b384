// SPDX-License-Identifier: Apache-2.0
#include "web/components/notification_banner/notification_banner.hpp"

#include <string_view>

namespace wayhome::web {

void write(HtmlWriter& w, const NotificationBanner& banner) {
    const bool is_success = banner.kind == NotificationKind::success;
    const std::string_view classes =
        is_success ? "govuk-notification-banner govuk-notification-banner--success"
                   : "govuk-notification-banner";
    const std::string_view role = is_success ? "alert" : "region";

    const auto title_id = banner.id + "-title";

    w.open("div", {{"class", classes},
                   {"role", role},
                   {"aria-labelledby", title_id},
                   {"data-module", "govuk-notification-banner"}})
        .open("div", {{"class", "govuk-notification-banner__header"}})
        .element("h2", {{"class", "govuk-notification-banner__title"}, {"id", title_id}},
                 is_success ? "Success" : "Important")
        .close("div")
        .open("div", {{"class", "govuk-notification-banner__content"}})
        .element("p", {{"class", "govuk-notification-banner__heading"}}, banner.heading);
    if (banner.more.is_markup()) {
        write(w, banner.more);
    } else if (!banner.more.empty()) {
        w.open("p", {{"class", "govuk-body"}});
        write(w, banner.more);
        w.close("p");
    }
    w.close("div").close("div");
}

}  // namespace wayhome::web
