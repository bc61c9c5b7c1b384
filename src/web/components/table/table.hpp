// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "web/components/label/label.hpp"
#include "web/html/html.hpp"

namespace wayhome::web {

enum class SortOrder { none, ascending, descending };

/// A heading that sorts: a link that works without script.
struct ColumnSort {
    std::string href{};
    SortOrder now = SortOrder::none;
};

enum class ColumnKind { words, numbers };

struct TableColumn {
    std::string heading{};
    ColumnKind kind = ColumnKind::words;  ///< numbers are set to the right, digits of equal width
    std::optional<ColumnSort> sort{};
};

/// Facts in rows and columns. On a narrow screen it scrolls within the page.
/// https://design-system.service.gov.uk/components/table/
struct Table {
    std::string id{};  ///< unique on the page
    std::string caption{};
    TextSize caption_size = TextSize::medium;
    bool is_caption_visually_hidden = false;
    std::vector<TableColumn> columns{};
    bool first_cell_is_heading = false;        ///< the first cell names its row
    std::vector<std::vector<Content>> rows{};  ///< each as long as `columns`
    std::string words_when_empty = "Nothing to show.";
};

void write(HtmlWriter& w, const Table& table);

}  // namespace wayhome::web
