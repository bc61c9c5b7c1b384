// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/hint/hint.hpp"

namespace wayhome::web {

inline std::vector<Example> hint_examples() {
    return {
        {.name = "Beside a field",
         .html = render(Hint{.id = "order-hint", .text = "It is on the first page of the order."})},
    };
}

}  // namespace wayhome::web
