// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/tag/tag.hpp"

namespace wayhome::web {

inline std::vector<Example> tag_examples() {
    return {
        {.name = "Every colour",
         .html = joined({render(Tag{.text = "New", .colour = TagColour::blue}),
                         render(Tag{.text = "Closed", .colour = TagColour::grey}),
                         render(Tag{.text = "Accepted", .colour = TagColour::green}),
                         render(Tag{.text = "Offered", .colour = TagColour::teal}),
                         render(Tag{.text = "Remand", .colour = TagColour::purple}),
                         render(Tag{.text = "Held", .colour = TagColour::magenta}),
                         render(Tag{.text = "Overdue", .colour = TagColour::red}),
                         render(Tag{.text = "Due soon", .colour = TagColour::orange}),
                         render(Tag{.text = "Waiting", .colour = TagColour::yellow})})},
    };
}

}  // namespace wayhome::web
