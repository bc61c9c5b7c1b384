// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "web/html/html.hpp"

namespace wayhome::web {

/// A filter that is on, and the address of the same list without it.
struct ActiveFilter {
    std::string text{};
    std::string remove_href{};
};

/// Narrows a list by asking with GET, so that the address holds the filters and can be sent to a
/// colleague.
struct FilterPanel {
    std::string action{};  ///< the list's own address
    Html fields{};         ///< small radios and checkboxes, text inputs, selects
    std::vector<ActiveFilter> active{};
    std::string clear_href{};   ///< the list without any filter
    std::string count_words{};  ///< "18 of 121 referrals"
};

void write(HtmlWriter& w, const FilterPanel& panel);

}  // namespace wayhome::web
