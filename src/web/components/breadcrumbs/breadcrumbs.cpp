// SPDX-License-Identifier: Apache-2.0
#include "web/components/breadcrumbs/breadcrumbs.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const Breadcrumbs& breadcrumbs) {
    w.open("nav", {{"class", "govuk-breadcrumbs"}, {"aria-label", "Breadcrumb"}})
        .open("ol", {{"class", "govuk-breadcrumbs__list"}});
    for (const auto& crumb : breadcrumbs.crumbs) {
        const bool is_this_page = crumb.href.empty();
        w.open("li", {{"class", "govuk-breadcrumbs__list-item"},
                      unless_empty("aria-current", is_this_page ? "page" : "")});
        if (is_this_page)
            w.text(crumb.text);
        else
            w.element("a", {{"class", "govuk-breadcrumbs__link"}, {"href", crumb.href}},
                      crumb.text);
        w.close("li");
    }
    w.close("ol").close("nav");
}

}  // namespace wayhome::web
