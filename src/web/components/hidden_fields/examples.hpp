// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/hidden_fields/hidden_fields.hpp"

namespace wayhome::web {

inline std::vector<Example> hidden_fields_examples() {
    return {
        {.name = "All of them",
         .html = render(HiddenFields{.csrf_token = "token",
                                     .idempotency_key = "key",
                                     .version = "3",
                                     .others = {{"step", "2"}}})},
    };
}

}  // namespace wayhome::web
