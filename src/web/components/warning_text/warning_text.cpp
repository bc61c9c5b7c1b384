// SPDX-License-Identifier: Apache-2.0
#include "web/components/warning_text/warning_text.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const WarningText& warning) {
    w.open("div", {{"class", "govuk-warning-text"}})
        .element("span", {{"class", "govuk-warning-text__icon"}, {"aria-hidden", "true"}}, "!")
        .open("strong", {{"class", "govuk-warning-text__text"}})
        .element("span", {{"class", "govuk-visually-hidden"}}, "Warning")
        .text(" ")
        .text(warning.text)
        .close("strong")
        .close("div");
}

}  // namespace wayhome::web
