// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/password_input/password_input.hpp"

namespace wayhome::web {

inline std::vector<Example> password_input_examples() {
    return {
        {.name = "To sign in",
         .html = render(PasswordInput{.id = "password", .label = {.text = "Password"}})},
        {.name = "A new one, refused",
         .html = render(PasswordInput{.id = "new-password",
                                      .label = {.text = "New password"},
                                      .hint = "At least 12 characters.",
                                      .error = "The password must have at least 12 characters",
                                      .use = PasswordUse::chosen_now})},
    };
}

}  // namespace wayhome::web
