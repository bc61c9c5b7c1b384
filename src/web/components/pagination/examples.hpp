// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "web/components/gallery/example.hpp"
#include "web/components/pagination/pagination.hpp"

namespace wayhome::web {

inline std::vector<Example> pagination_examples() {
    return {
        {.name = "Numbered",
         .html = render(Pagination{
             .label = "Referrals",
             .previous = PageLink{.href = "/referrals?page=1"},
             .next = PageLink{.href = "/referrals?page=3"},
             .pages = {{.number = 1, .href = "/referrals?page=1"},
                       {.number = 2, .href = "/referrals?page=2", .is_current = true},
                       {.number = 9, .href = "/referrals?page=9", .follows_a_gap = true}}})},
        {.name = "Uncounted",
         .html =
             render(Pagination{.label = "Events",
                               .previous = PageLink{.href = "/events?before=40", .label = "Newer"},
                               .next = PageLink{.href = "/events?before=20", .label = "Older"}})},
    };
}

}  // namespace wayhome::web
