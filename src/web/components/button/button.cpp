// SPDX-License-Identifier: Apache-2.0
#include "web/components/button/button.hpp"

#include <string_view>

namespace wayhome::web {
namespace {

std::string_view classes_of(ButtonKind kind) {
    switch (kind) {
        case ButtonKind::secondary:
            return "govuk-button govuk-button--secondary";
        case ButtonKind::warning:
            return "govuk-button govuk-button--warning";
        case ButtonKind::start:
            return "govuk-button govuk-button--start";
        case ButtonKind::primary:
            break;
    }
    return "govuk-button";
}

void write_start_arrow(HtmlWriter& w) {
    w.open("svg", {{"class", "govuk-button__start-icon"},
                   {"xmlns", "http://www.w3.org/2000/svg"},
                   {"width", "17.5"},
                   {"height", "19"},
                   {"viewBox", "0 0 33 40"},
                   {"aria-hidden", "true"},
                   {"focusable", "false"}})
        .open("path", {{"fill", "currentColor"}, {"d", "M0 0h13l20 20-20 20H0l20-20z"}})
        .close("path")
        .close("svg");
}

}  // namespace

void write(HtmlWriter& w, const Button& button) {
    const auto classes = classes_of(button.kind);
    if (button.href) {
        w.open("a", {{"href", button.href},
                     {"role", "button"},
                     {"draggable", "false"},
                     {"class", classes},
                     {"data-module", "govuk-button"}});
    } else {
        w.open("button", {{"type", "submit"},
                          {"class", classes},
                          {"data-module", "govuk-button"},
                          {"data-prevent-double-click", "true"},
                          {"name", button.name},
                          {"value", button.value},
                          {"formaction", button.formaction}});
    }
    w.text(button.text);
    if (button.kind == ButtonKind::start) write_start_arrow(w);
    if (button.href)
        w.close("a");
    else
        w.close("button");
}

void write(HtmlWriter& w, const ButtonGroup& group) {
    w.open("div", {{"class", "govuk-button-group"}});
    for (const auto& button : group.buttons) write(w, button);
    for (const auto& link : group.links)
        w.element("a", {{"class", "govuk-link"}, {"href", link.href}}, link.text);
    w.close("div");
}

}  // namespace wayhome::web
