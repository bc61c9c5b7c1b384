// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/service_navigation/service_navigation.hpp"

namespace wayhome::web {

inline std::vector<Example> service_navigation_examples() {
    return {
        {.name = "With a count",
         .html = render(ServiceNavigation{
             .items = {{.text = "My work", .href = "/work", .waiting = 3},
                       {.text = "Referrals", .href = "/referrals", .is_current = true},
                       {.text = "Homes", .href = "/homes"}}})},
    };
}

}  // namespace wayhome::web
