// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/table/table.hpp"
#include "web/components/tag/tag.hpp"
#include "web/components/typography/typography.hpp"

namespace wayhome::web {

inline std::vector<Example> table_examples() {
    return {
        {.name = "Numbers, a link, sorting",
         .html = render(Table{
             .id = "homes",
             .caption = "Homes asked",
             .columns = {{.heading = "Home",
                          .sort =
                              ColumnSort{.href = "/homes?sort=-name", .now = SortOrder::ascending}},
                         {.heading = "Answer"},
                         {.heading = "Miles",
                          .kind = ColumnKind::numbers,
                          .sort = ColumnSort{.href = "/homes?sort=miles"}}},
             .first_cell_is_heading = true,
             .rows = {{render(Link{.text = "Alderwood House", .href = "/homes/4c1d"}), "Accepted",
                       "42"},
                      {"Brook Lodge", render(Tag{.text = "Declined", .colour = TagColour::grey}),
                       "118"}}})},
        {.name = "Empty",
         .html = render(Table{
             .id = "waiting",
             .caption = "Children waiting",
             .columns = {{.heading = "Child"}, {.heading = "Days", .kind = ColumnKind::numbers}},
             .words_when_empty = "No child is waiting."})},
    };
}

}  // namespace wayhome::web
