// SPDX-License-Identifier: Apache-2.0
#include "web/components/tabs/tabs.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const Tabs& tabs) {
    w.open("nav", {{"class", "wayhome-tabs"}, {"aria-label", tabs.label}})
        .open("ul", {{"class", "wayhome-tabs__list"}});
    for (const auto& link : tabs.links) {
        w.open("li", {{"class", "wayhome-tabs__item"}})
            .open("a", {{"class", "govuk-link wayhome-tabs__link"},
                        {"href", link.href},
                        unless_empty("aria-current", link.is_current ? "page" : "")})
            .text(link.text);
        if (link.count) w.text(" (").text(std::to_string(*link.count)).text(")");
        w.close("a").close("li");
    }
    w.close("ul").close("nav");
}

}  // namespace wayhome::web
