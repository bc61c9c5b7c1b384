// SPDX-License-Identifier: Apache-2.0
#include "web/components/service_navigation/service_navigation.hpp"

#include <string_view>

namespace wayhome::web {
namespace {

void write_item(HtmlWriter& w, const NavigationItem& item) {
    const std::string_view classes =
        item.is_current ? "govuk-service-navigation__item govuk-service-navigation__item--active"
                        : "govuk-service-navigation__item";
    w.open("li", {{"class", classes}})
        .open("a", {{"class", "govuk-service-navigation__link"},
                    {"href", item.href},
                    unless_empty("aria-current", item.is_current ? "true" : "")});
    if (item.is_current)
        w.element("strong", {{"class", "govuk-service-navigation__active-fallback"}}, item.text);
    else
        w.text(item.text);
    if (item.waiting)
        w.text(" ")
            .open("span", {{"class", "wayhome-count"}})
            .text(std::to_string(*item.waiting))
            .element("span", {{"class", "govuk-visually-hidden"}}, " waiting")
            .close("span");
    w.close("a").close("li");
}

}  // namespace

void write(HtmlWriter& w, const ServiceNavigation& navigation) {
    w.open("div",
           {{"class", "govuk-service-navigation"}, {"data-module", "govuk-service-navigation"}})
        .open("div", {{"class", "govuk-width-container"}})
        .open("div", {{"class", "govuk-service-navigation__container"}})
        .open("nav", {{"aria-label", "Menu"}, {"class", "govuk-service-navigation__wrapper"}});
    if (navigation.items.size() > 1)
        w.element("button",
                  {{"type", "button"},
                   {"class", "govuk-service-navigation__toggle govuk-js-service-navigation-toggle"},
                   {"aria-controls", "navigation"},
                   {"hidden", true},
                   {"aria-hidden", "true"}},
                  "Menu");
    w.open("ul", {{"class", "govuk-service-navigation__list"}, {"id", "navigation"}});
    for (const auto& item : navigation.items) write_item(w, item);
    w.close("ul").close("nav").close("div").close("div").close("div");
}

}  // namespace wayhome::web
