// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/character_count/character_count.hpp"
#include "web/components/gallery/example.hpp"

namespace wayhome::web {

inline std::vector<Example> character_count_examples() {
    return {
        {.name = "A limit",
         .html = render(CharacterCount{.id = "plan",
                                       .label = {.text = "What is the plan for leaving?"},
                                       .hint = "Say where the child could go next.",
                                       .most_characters = 2000})},
        {.name = "Too long",
         .html = render(CharacterCount{.id = "reason",
                                       .label = {.text = "Why can the home not take the child?"},
                                       .error = "The reason must be 20 characters or fewer",
                                       .value = "No staff for a second night in a row",
                                       .most_characters = 20})},
    };
}

}  // namespace wayhome::web
