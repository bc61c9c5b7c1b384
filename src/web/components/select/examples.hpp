// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/select/select.hpp"

namespace wayhome::web {

inline std::vector<Example> select_examples() {
    return {
        {.name = "Plain",
         .html = render(Select{.id = "authority",
                               .label = {.text = "Authority"},
                               .options = {{.value = "", .text = "Choose one"},
                                           {.value = "camden", .text = "Camden"},
                                           {.value = "hackney", .text = "Hackney"}},
                               .chosen = "hackney"})},
        {.name = "With an error",
         .html = render(Select{.id = "region",
                               .label = {.text = "Region"},
                               .hint = "Where the home stands.",
                               .error = "Choose a region",
                               .options = {{.value = "", .text = "Choose one"},
                                           {.value = "london", .text = "London"}}})},
    };
}

}  // namespace wayhome::web
