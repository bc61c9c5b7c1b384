// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/details/details.hpp"
#include "web/components/gallery/example.hpp"

namespace wayhome::web {

inline std::vector<Example> details_examples() {
    return {
        {.name = "Folded",
         .html = render(
             Details{.summary = "What counts as absconding",
                     .content = "Leaving without permission and not returning when expected."})},
        {.name = "Open",
         .html = render(Details{.summary = "Who can see this",
                                .content = "The coordination unit and the homes you ask.",
                                .is_open = true})},
    };
}

}  // namespace wayhome::web
