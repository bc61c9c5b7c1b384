// SPDX-License-Identifier: Apache-2.0
#include "web/components/details/details.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const Details& details) {
    w.open("details", {{"class", "govuk-details"}, {"open", details.is_open}})
        .open("summary", {{"class", "govuk-details__summary"}})
        .element("span", {{"class", "govuk-details__summary-text"}}, details.summary)
        .close("summary")
        .open("div", {{"class", "govuk-details__text"}});
    write(w, details.content);
    w.close("div").close("details");
}

}  // namespace wayhome::web
