// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/text_input/text_input.hpp"

namespace wayhome::web {

inline std::vector<Example> text_input_examples() {
    return {
        {.name = "Plain",
         .html = render(TextInput{.id = "surname",
                                  .label = {.text = "Family name"},
                                  .hint = "As on the order.",
                                  .value = "O'Dowd",
                                  .autocomplete = "off",
                                  .is_spellchecked = false})},
        {.name = "With an error",
         .html = render(TextInput{.id = "distance",
                                  .label = {.text = "How far away may the home be?"},
                                  .hint = "In a straight line.",
                                  .error = "The distance must be a whole number",
                                  .value = "about <50>",
                                  .kind = InputKind::whole_number,
                                  .width = InputWidth::characters_5,
                                  .suffix = "miles"})},
        {.name = "Every other kind",
         .html = joined({render(TextInput{.id = "e-mail",
                                          .label = {.text = "E-mail address"},
                                          .kind = InputKind::email,
                                          .autocomplete = "email"}),
                         render(TextInput{.id = "fee",
                                          .label = {.text = "Nightly fee"},
                                          .kind = InputKind::decimal,
                                          .width = InputWidth::characters_10,
                                          .prefix = "£"})})},
    };
}

}  // namespace wayhome::web
