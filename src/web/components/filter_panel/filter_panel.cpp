// SPDX-License-Identifier: Apache-2.0
#include "web/components/filter_panel/filter_panel.hpp"

#include "web/components/button/button.hpp"

namespace wayhome::web {
namespace {

void write_active_filters(HtmlWriter& w, const FilterPanel& panel) {
    if (panel.active.empty()) return;
    w.element("h3", {{"class", "govuk-heading-s"}}, "Filters in use")
        .open("ul", {{"class", "wayhome-filter-panel__active"}});
    for (const auto& filter : panel.active)
        w.open("li")
            .open("a", {{"class", "wayhome-filter-panel__chip"}, {"href", filter.remove_href}})
            .element("span", {{"class", "govuk-visually-hidden"}}, "Remove this filter: ")
            .text(filter.text)
            .element("span", {{"aria-hidden", "true"}}, " \u00d7")
            .close("a")
            .close("li");
    w.close("ul");
}

}  // namespace

void write(HtmlWriter& w, const FilterPanel& panel) {
    w.open("section", {{"class", "wayhome-filter-panel"}, {"aria-label", "Filter"}})
        .element("h2", {{"class", "govuk-heading-m"}}, "Filter");
    if (!panel.count_words.empty())
        w.element("p", {{"class", "govuk-body"}, {"role", "status"}}, panel.count_words);
    write_active_filters(w, panel);
    w.open("form", {{"action", panel.action}, {"method", "get"}, {"novalidate", true}})
        .raw(panel.fields);
    write(w, ButtonGroup{.buttons = {{.text = "Apply filters"}},
                         .links = {{.text = "Clear filters", .href = panel.clear_href}}});
    w.close("form").close("section");
}

}  // namespace wayhome::web
