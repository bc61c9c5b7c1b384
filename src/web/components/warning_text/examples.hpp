// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/warning_text/warning_text.hpp"

namespace wayhome::web {

inline std::vector<Example> warning_text_examples() {
    return {
        {.name = "A consequence in law",
         .html = render(WarningText{
             .text =
                 "A child under 13 may not be placed without the Secretary of State's approval."})},
    };
}

}  // namespace wayhome::web
