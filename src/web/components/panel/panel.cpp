// SPDX-License-Identifier: Apache-2.0
#include "web/components/panel/panel.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const Panel& panel) {
    w.open("div", {{"class", "govuk-panel govuk-panel--confirmation"}})
        .element("h1", {{"class", "govuk-panel__title"}}, panel.title);
    if (!panel.body.empty()) {
        w.open("div", {{"class", "govuk-panel__body"}});
        write(w, panel.body);
        w.close("div");
    }
    w.close("div");
}

}  // namespace wayhome::web
