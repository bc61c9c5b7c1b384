// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/html/html.hpp"

namespace wayhome::web {

/// Something to do with a row or card, such as "Change".
struct SummaryAction {
    std::string text = "Change";
    std::string href{};
    std::string visually_hidden{};  ///< what is changed, such as "date of birth"
};

struct SummaryRow {
    std::string key{};
    Content value{};
    std::vector<SummaryAction> actions{};
};

/// Facts and answers. https://design-system.service.gov.uk/components/summary-list/
struct SummaryList {
    std::vector<SummaryRow> rows{};
    bool has_borders = true;
};

void write(HtmlWriter& w, const SummaryList& list);

/// A summary list in a card, where a page shows several.
struct SummaryCard {
    std::string title{};
    int heading_level = 2;  ///< 2 to 4
    std::vector<SummaryAction> actions{};
    SummaryList list{};
};

void write(HtmlWriter& w, const SummaryCard& card);

}  // namespace wayhome::web
