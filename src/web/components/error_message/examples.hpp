// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/error_message/error_message.hpp"
#include "web/components/gallery/example.hpp"

namespace wayhome::web {

inline std::vector<Example> error_message_examples() {
    return {
        {.name = "Beside a field",
         .html = render(ErrorMessage{.id = "surname-error", .text = "Enter the child's surname"})},
    };
}

}  // namespace wayhome::web
