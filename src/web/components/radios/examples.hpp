// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/radios/radios.hpp"
#include "web/components/text_input/text_input.hpp"

namespace wayhome::web {

inline std::vector<Example> radios_examples() {
    return {
        {.name = "Conditional fields and hints",
         .html =
             render(Radios{.name = "answer",
                           .legend = {.text = "Can the home take the child?"},
                           .hint = "The decision is the home's.",
                           .items = {{.value = "accept", .text = "Yes"},
                                     {.value = "decline",
                                      .text = "No",
                                      .hint = "A reason is needed.",
                                      .revealed = render(TextInput{.id = "decline-reason",
                                                                   .label = {.text = "Why not?"}})},
                                     {.value = "ask",
                                      .text = "Ask for more information first",
                                      .follows_an_or = true}},
                           .chosen = "decline"})},
        {.name = "Two short answers, with an error",
         .html = render(
             Radios{.name = "missing",
                    .legend = {.text = "Is the child missing now?", .size = TextSize::small},
                    .error = "Select yes if the child is missing now",
                    .items = {{.value = "yes", .text = "Yes"}, {.value = "no", .text = "No"}},
                    .is_inline = true})},
    };
}

}  // namespace wayhome::web
