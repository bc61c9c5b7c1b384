// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/breadcrumbs/breadcrumbs.hpp"
#include "web/components/gallery/example.hpp"

namespace wayhome::web {

inline std::vector<Example> breadcrumbs_examples() {
    return {
        {.name = "Three levels",
         .html = render(Breadcrumbs{.crumbs = {{.text = "Homes", .href = "/homes"},
                                               {.text = "Alderwood House", .href = "/homes/4c1d"},
                                               {.text = "Beds"}}})},
    };
}

}  // namespace wayhome::web
