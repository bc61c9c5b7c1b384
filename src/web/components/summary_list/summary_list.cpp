// SPDX-License-Identifier: Apache-2.0
#include "web/components/summary_list/summary_list.hpp"

#include <algorithm>

#include "web/components/typography/typography.hpp"

namespace wayhome::web {
namespace {

void write_action(HtmlWriter& w, const SummaryAction& action, const std::string& hidden) {
    w.open("a", {{"class", "govuk-link"}, {"href", action.href}}).text(action.text);
    if (!hidden.empty())
        w.open("span", {{"class", "govuk-visually-hidden"}}).text(" ").text(hidden).close("span");
    w.close("a");
}

void write_row_actions(HtmlWriter& w, const std::vector<SummaryAction>& actions) {
    w.open("dd", {{"class", "govuk-summary-list__actions"}});
    if (actions.size() == 1) {
        write_action(w, actions.front(), actions.front().visually_hidden);
    } else {
        w.open("ul", {{"class", "govuk-summary-list__actions-list"}});
        for (const auto& action : actions) {
            w.open("li", {{"class", "govuk-summary-list__actions-list-item"}});
            write_action(w, action, action.visually_hidden);
            w.close("li");
        }
        w.close("ul");
    }
    w.close("dd");
}

void write_card_actions(HtmlWriter& w, const SummaryCard& card) {
    if (card.actions.empty()) return;
    w.open("ul", {{"class", "govuk-summary-card__actions"}});
    for (const auto& action : card.actions) {
        w.open("li", {{"class", "govuk-summary-card__action"}});
        const auto& hidden = action.visually_hidden;
        write_action(w, action, hidden.empty() ? "(" + card.title + ")" : hidden);
        w.close("li");
    }
    w.close("ul");
}

}  // namespace

void write(HtmlWriter& w, const SummaryList& list) {
    const bool has_actions =
        std::ranges::any_of(list.rows, [](const SummaryRow& row) { return !row.actions.empty(); });

    w.open("dl",
           {{"class", list.has_borders
                          ? std::string_view{"govuk-summary-list"}
                          : std::string_view{"govuk-summary-list govuk-summary-list--no-border"}}});
    for (const auto& row : list.rows) {
        const bool lacks_actions = has_actions && row.actions.empty();
        w.open(
             "div",
             {{"class",
               lacks_actions
                   ? std::string_view{"govuk-summary-list__row govuk-summary-list__row--no-actions"}
                   : std::string_view{"govuk-summary-list__row"}}})
            .element("dt", {{"class", "govuk-summary-list__key"}}, row.key)
            .open("dd", {{"class", "govuk-summary-list__value"}});
        write(w, row.value);
        w.close("dd");
        if (!row.actions.empty()) write_row_actions(w, row.actions);
        w.close("div");
    }
    w.close("dl");
}

void write(HtmlWriter& w, const SummaryCard& card) {
    w.open("div", {{"class", "govuk-summary-card"}})
        .open("div", {{"class", "govuk-summary-card__title-wrapper"}});
    write_heading_element(w, card.heading_level, "govuk-summary-card__title", card.title);
    write_card_actions(w, card);
    w.close("div").open("div", {{"class", "govuk-summary-card__content"}});
    write(w, card.list);
    w.close("div").close("div");
}

}  // namespace wayhome::web
