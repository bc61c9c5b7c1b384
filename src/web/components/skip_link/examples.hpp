// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/skip_link/skip_link.hpp"

namespace wayhome::web {

inline std::vector<Example> skip_link_examples() {
    return {
        {.name = "Shown when it has the focus", .html = render(SkipLink{})},
    };
}

}  // namespace wayhome::web
