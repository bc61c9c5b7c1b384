// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/phase_banner/phase_banner.hpp"

namespace wayhome::web {

inline std::vector<Example> phase_banner_examples() {
    return {
        {.name = "Beta", .html = render(PhaseBanner{.content = "This is a new service."})},
    };
}

}  // namespace wayhome::web
