// SPDX-License-Identifier: Apache-2.0
#include "web/components/pagination/pagination.hpp"

#include <string_view>

namespace wayhome::web {
namespace {

constexpr char arrow_left[] =
    "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l"
    "4.2931-4.293-1.414-1.414z";
constexpr char arrow_right[] =
    "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 "
    "6.7441-6.4062-6.7246-6.7266z";

void write_arrow(HtmlWriter& w, std::string_view classes, std::string_view path) {
    w.open("svg", {{"class", classes},
                   {"xmlns", "http://www.w3.org/2000/svg"},
                   {"height", "13"},
                   {"width", "15"},
                   {"aria-hidden", "true"},
                   {"focusable", "false"},
                   {"viewBox", "0 0 15 13"}})
        .open("path", {{"d", path}})
        .close("path")
        .close("svg");
}

void write_title(HtmlWriter& w, std::string_view word, const std::string& label) {
    w.open("span", {{"class", "govuk-pagination__link-title"}})
        .text(word)
        .element("span", {{"class", "govuk-visually-hidden"}}, " page")
        .close("span");
    if (label.empty()) return;
    w.element("span", {{"class", "govuk-visually-hidden"}}, ":")
        .element("span", {{"class", "govuk-pagination__link-label"}}, label);
}

void write_page(HtmlWriter& w, const NumberedPage& page) {
    if (page.follows_a_gap)
        w.element("li", {{"class", "govuk-pagination__item govuk-pagination__item--ellipsis"}},
                  "\u22ef");
    const auto number = std::to_string(page.number);
    const std::string_view classes = page.is_current
                                         ? "govuk-pagination__item govuk-pagination__item--current"
                                         : "govuk-pagination__item";
    w.open("li", {{"class", classes}})
        .element("a",
                 {{"class", "govuk-link govuk-pagination__link"},
                  {"href", page.href},
                  {"aria-label", "Page " + number},
                  unless_empty("aria-current", page.is_current ? "page" : "")},
                 number)
        .close("li");
}

}  // namespace

void write(HtmlWriter& w, const Pagination& pagination) {
    const std::string_view classes =
        pagination.pages.empty() ? "govuk-pagination govuk-pagination--block" : "govuk-pagination";
    w.open("nav", {{"class", classes}, {"aria-label", pagination.label}});
    if (pagination.previous) {
        w.open("div", {{"class", "govuk-pagination__prev"}})
            .open("a", {{"class", "govuk-link govuk-pagination__link"},
                        {"href", pagination.previous->href},
                        {"rel", "prev"}});
        write_arrow(w, "govuk-pagination__icon govuk-pagination__icon--prev", arrow_left);
        write_title(w, "Previous", pagination.previous->label);
        w.close("a").close("div");
    }
    if (!pagination.pages.empty()) {
        w.open("ul", {{"class", "govuk-pagination__list"}});
        for (const auto& page : pagination.pages) write_page(w, page);
        w.close("ul");
    }
    if (pagination.next) {
        const bool is_block = pagination.pages.empty();
        w.open("div", {{"class", "govuk-pagination__next"}})
            .open("a", {{"class", "govuk-link govuk-pagination__link"},
                        {"href", pagination.next->href},
                        {"rel", "next"}});
        if (is_block)
            write_arrow(w, "govuk-pagination__icon govuk-pagination__icon--next", arrow_right);
        write_title(w, "Next", pagination.next->label);
        if (!is_block)
            write_arrow(w, "govuk-pagination__icon govuk-pagination__icon--next", arrow_right);
        w.close("a").close("div");
    }
    w.close("nav");
}

}  // namespace wayhome::web
