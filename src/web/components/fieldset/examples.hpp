// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/fieldset/fieldset.hpp"
#include "web/components/gallery/example.hpp"
#include "web/components/text_input/text_input.hpp"

namespace wayhome::web {

inline std::vector<Example> fieldset_examples() {
    return {
        {.name = "Fields under one question",
         .html = render(Fieldset{
             .legend = {.text = "Who is answerable for this decision?"},
             .fields =
                 joined({render(TextInput{.id = "decider", .label = {.text = "Name"}}),
                         render(TextInput{.id = "decider-role", .label = {.text = "Role"}})})})},
    };
}

}  // namespace wayhome::web
