// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/typography/typography.hpp"

namespace wayhome::web {

inline std::vector<Example> typography_examples() {
    return {
        {.name = "Headings and text",
         .html = joined(
             {render(Heading{.text = "Refer a child",
                             .level = 1,
                             .size = TextSize::extra_large,
                             .caption = "Welfare"}),
              render(Paragraph{.content = "Answer in any order."}),
              render(Paragraph{.content = "Saved at 2:03pm.", .is_secondary = true}),
              render(Heading{.text = "Before you start"}),
              render(List{.items = {"the order",
                                    render(Link{.text = "the guidance",
                                                .href = "/help",
                                                .visually_hidden = "on secure accommodation"})}}),
              render(Heading{.text = "Then", .level = 3}),
              render(List{.items = {"check", "send"}, .kind = List::Kind::numbers})}),
         .brings_the_h1 = true},
        {.name = "Columns",
         .html = render(Columns{
             .two_thirds = render(Paragraph{.content = "The question."}),
             .one_third = render(Paragraph{
                 .content = render(Time{.words = "9 January 2026", .machine = "2026-01-09"})})})},
    };
}

}  // namespace wayhome::web
