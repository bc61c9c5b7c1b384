// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/tag/tag.hpp"

namespace wayhome::web {

inline std::vector<Example> summary_list_examples() {
    return {
        {.name = "Answers that may be changed",
         .html = render(SummaryList{
             .rows = {{.key = "Name",
                       .value = "Siân O'Dowd",
                       .actions = {{.href = "/answers/name", .visually_hidden = "name"}}},
                      {.key = "Born",
                       .value = "27 March 2011",
                       .actions = {{.href = "/answers/born", .visually_hidden = "date of birth"},
                                   {.text = "Remove",
                                    .href = "/answers/born/remove",
                                    .visually_hidden = "date of birth"}}},
                      {.key = "Age", .value = "14 years"}}})},
        {.name = "A card",
         .html = render(SummaryCard{
             .title = "Alderwood House",
             .actions = {{.text = "Withdraw", .href = "/offers/9/withdraw"}},
             .list = {.rows = {{.key = "Offer",
                                .value = render(Tag{.text = "Live", .colour = TagColour::green})},
                               {.key = "Distance", .value = "42 miles in a straight line"}}}})},
    };
}

}  // namespace wayhome::web
