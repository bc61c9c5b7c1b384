// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/inset_text/inset_text.hpp"

namespace wayhome::web {

inline std::vector<Example> inset_text_examples() {
    return {
        {.name = "Words",
         .html = render(InsetText{.content = "A home that declines gives its reason in writing."})},
    };
}

}  // namespace wayhome::web
