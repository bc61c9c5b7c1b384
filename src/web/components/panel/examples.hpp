// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/panel/panel.hpp"

namespace wayhome::web {

inline std::vector<Example> panel_examples() {
    return {
        {.name = "Done",
         .html = render(Panel{.title = "Referral sent", .body = "Three homes have been asked"}),
         .brings_the_h1 = true},
    };
}

}  // namespace wayhome::web
