// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/button/button.hpp"
#include "web/components/form/form.hpp"
#include "web/components/gallery/example.hpp"
#include "web/components/text_input/text_input.hpp"

namespace wayhome::web {

inline std::vector<Example> form_examples() {
    return {
        {.name = "A question and its button",
         .html = render(
             Form{.action = "/referrals/7f3a/answers",
                  .hidden = {.csrf_token = "token", .idempotency_key = "key", .version = "3"},
                  .content = joined(
                      {render(TextInput{.id = "school",
                                        .label = {.text = "Which school does the child attend?"}}),
                       render(Button{.text = "Save and continue"})})})},
    };
}

}  // namespace wayhome::web
