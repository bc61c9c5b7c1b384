// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/demo_banner/demo_banner.hpp"
#include "web/components/gallery/example.hpp"

namespace wayhome::web {

inline std::vector<Example> demo_banner_examples() {
    return {
        {.name = "With the link to move the clock",
         .html = render(DemoBanner{.clock_words = "9 January 2026, 11:45pm",
                                   .move_clock_href = "/demonstration/clock"})},
    };
}

}  // namespace wayhome::web
