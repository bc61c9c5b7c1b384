// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/tabs/tabs.hpp"

namespace wayhome::web {

inline std::vector<Example> tabs_examples() {
    return {
        {.name = "With counts",
         .html = render(Tabs{
             .label = "Referrals by state",
             .links =
                 {{.text = "Needs action", .href = "/referrals", .is_current = true, .count = 3},
                  {.text = "Open", .href = "/referrals/open", .count = 18},
                  {.text = "Placed", .href = "/referrals/placed", .count = 0}}})},
    };
}

}  // namespace wayhome::web
