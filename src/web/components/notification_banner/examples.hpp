// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/notification_banner/notification_banner.hpp"

namespace wayhome::web {

inline std::vector<Example> notification_banner_examples() {
    return {
        {.name = "Important",
         .html = render(NotificationBanner{.id = "lapse",
                                           .heading = "Two offers lapse in the next hour.",
                                           .more = "Both are from Alderwood House."})},
        {.name = "Success",
         .html = render(NotificationBanner{.id = "sent",
                                           .kind = NotificationKind::success,
                                           .heading = "Referral sent to three homes"})},
    };
}

}  // namespace wayhome::web
