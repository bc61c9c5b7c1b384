// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/html/html.hpp"

namespace wayhome::web {

struct PageLink {
    std::string href{};
    std::string label{};  ///< what is there, such as "21 to 40"; may be empty
};

struct NumberedPage {
    int number = 1;
    std::string href{};
    bool is_current = false;
    bool follows_a_gap = false;  ///< pages between the one before and this are not listed
};

/// The way through a long list. https://design-system.service.gov.uk/components/pagination/
struct Pagination {
    std::string label = "Pagination";  ///< unique on the page
    std::optional<PageLink> previous{};
    std::optional<PageLink> next{};
    std::vector<NumberedPage> pages{};  ///< empty where pages are not counted
};

void write(HtmlWriter& w, const Pagination& pagination);

}  // namespace wayhome::web
