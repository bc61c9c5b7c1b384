// SPDX-License-Identifier: Apache-2.0
#include "web/components/table/table.hpp"

#include <cstddef>
#include <string_view>

#include "kernel/expect.hpp"

namespace wayhome::web {
namespace {

std::string_view words_for(SortOrder order) {
    switch (order) {
        case SortOrder::ascending:
            return "ascending";
        case SortOrder::descending:
            return "descending";
        case SortOrder::none:
            break;
    }
    return "none";
}

void write_heading(HtmlWriter& w, const TableColumn& column) {
    const std::string_view classes = column.kind == ColumnKind::numbers
                                         ? "govuk-table__header govuk-table__header--numeric"
                                         : "govuk-table__header";
    const auto sort = column.sort ? words_for(column.sort->now) : std::string_view{};
    w.open("th", {{"scope", "col"}, {"class", classes}, unless_empty("aria-sort", sort)});
    if (column.sort)
        w.element("a", {{"class", "govuk-link wayhome-sort"}, {"href", column.sort->href}},
                  column.heading);
    else
        w.text(column.heading);
    w.close("th");
}

void write_caption(HtmlWriter& w, const Table& table) {
    std::string classes = "govuk-table__caption";
    if (table.caption_size != TextSize::plain)
        classes.append(" govuk-table__caption").append(size_ending(table.caption_size));
    if (table.is_caption_visually_hidden) classes += " govuk-visually-hidden";
    w.element("caption", {{"class", classes}, {"id", table.id + "-caption"}}, table.caption);
}

void write_row(HtmlWriter& w, const Table& table, const std::vector<Content>& row) {
    expect(row.size() == table.columns.size(), "a row has a cell for every column");
    w.open("tr", {{"class", "govuk-table__row"}});
    for (std::size_t at = 0; at < row.size(); ++at) {
        if (at == 0 && table.first_cell_is_heading) {
            w.open("th", {{"scope", "row"}, {"class", "govuk-table__header"}});
            write(w, row[at]);
            w.close("th");
            continue;
        }
        if (table.columns[at].kind == ColumnKind::numbers)
            w.open("td", {{"class", "govuk-table__cell govuk-table__cell--numeric"}});
        else
            w.open("td", {{"class", "govuk-table__cell"}});
        write(w, row[at]);
        w.close("td");
    }
    w.close("tr");
}

}  // namespace

void write(HtmlWriter& w, const Table& table) {
    // A region that can be reached by keyboard, because it may need scrolling.
    w.open("div", {{"class", "wayhome-table-scroll"},
                   {"role", "region"},
                   {"aria-labelledby", table.id + "-caption"},
                   {"tabindex", "0"}})
        .open("table", {{"class", "govuk-table"}, {"id", table.id}});
    write_caption(w, table);
    w.open("thead", {{"class", "govuk-table__head"}}).open("tr", {{"class", "govuk-table__row"}});
    for (const auto& column : table.columns) write_heading(w, column);
    w.close("tr").close("thead").open("tbody", {{"class", "govuk-table__body"}});
    for (const auto& row : table.rows) write_row(w, table, row);
    if (table.rows.empty())
        w.open("tr", {{"class", "govuk-table__row"}})
            .element(
                "td",
                {{"class", "govuk-table__cell"}, {"colspan", std::to_string(table.columns.size())}},
                table.words_when_empty)
            .close("tr");
    w.close("tbody").close("table").close("div");
}

}  // namespace wayhome::web
