// SPDX-License-Identifier: Apache-2.0
#include "web/components/demo_banner/demo_banner.hpp"

namespace wayhome::web {

void write(HtmlWriter& w, const DemoBanner& banner) {
    w.open("section", {{"class", "wayhome-demo-banner"}, {"aria-label", "Demonstration"}})
        .open("p", {{"class", "govuk-width-container wayhome-demo-banner__text"}})
        .element("strong", {{"class", "wayhome-demo-banner__word"}}, "DEMO")
        .text(" Everybody and everything here is invented. The clock shows ")
        .element("strong", {}, banner.clock_words)
        .text(".");
    if (!banner.move_clock_href.empty())
        w.text(" ").element(
            "a", {{"class", "wayhome-demo-banner__link"}, {"href", banner.move_clock_href}},
            "Move the clock");
    w.close("p").close("section");
}

}  // namespace wayhome::web
