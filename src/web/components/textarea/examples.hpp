// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/textarea/textarea.hpp"

namespace wayhome::web {

inline std::vector<Example> textarea_examples() {
    return {
        {.name = "Plain",
         .html = render(
             Textarea{.id = "views",
                      .label = {.text = "What does the child say?", .size = TextSize::medium},
                      .hint = "In the child's own words.",
                      .value = "\nI want to be near my nan & <my dog>."})},
        {.name = "With an error",
         .html = render(Textarea{.id = "tried",
                                 .label = {.text = "What else was tried?"},
                                 .error = "Say what else was tried",
                                 .rows = 3})},
    };
}

}  // namespace wayhome::web
