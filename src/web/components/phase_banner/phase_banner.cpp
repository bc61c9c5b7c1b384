// SPDX-License-Identifier: Apache-2.0
#include "web/components/phase_banner/phase_banner.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const PhaseBanner& banner) {
    w.open("div", {{"class", "govuk-phase-banner govuk-width-container"}})
        .open("p", {{"class", "govuk-phase-banner__content"}})
        .element("strong", {{"class", "govuk-tag govuk-phase-banner__content__tag"}}, banner.phase)
        .open("span", {{"class", "govuk-phase-banner__text"}});
    write(w, banner.content);
    w.close("span").close("p").close("div");
}

}  // namespace wayhome::web
