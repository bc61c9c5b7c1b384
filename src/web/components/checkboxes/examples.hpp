// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/checkboxes/checkboxes.hpp"
#include "web/components/gallery/example.hpp"
#include "web/components/text_input/text_input.hpp"

namespace wayhome::web {

inline std::vector<Example> checkboxes_examples() {
    return {
        {.name = "Any number, or none",
         .html = render(Checkboxes{
             .name = "needs",
             .legend = {.text = "What does the child need?"},
             .hint = "Select all that apply.",
             .items = {{.value = "ehcp",
                        .text = "An education, health and care plan",
                        .revealed = render(TextInput{.id = "ehcp-authority",
                                                     .label = {.text = "Which authority keeps it?"},
                                                     .width = InputWidth::one_half})},
                       {.value = "camhs",
                        .text = "Mental health support",
                        .hint = "From CAMHS or another service."},
                       {.value = "none", .text = "None known", .excludes_others = true}},
             .chosen = {"camhs"}})},
        {.name = "With an error",
         .html = render(Checkboxes{
             .name = "tests",
             .legend = {.text = "Which tests are met?"},
             .error = "Select at least one test",
             .items = {{.value = "absconding", .text = "A history of absconding"},
                       {.value = "injury", .text = "Likely to injure themselves or others"}}})},
    };
}

}  // namespace wayhome::web
