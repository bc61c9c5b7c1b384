// SPDX-License-Identifier: Apache-2.0
#include "web/components/page_frame/page_frame.hpp"

#include <string_view>

#include "web/assets/assets.hpp"
#include "web/components/hidden_fields/hidden_fields.hpp"
#include "web/components/phase_banner/phase_banner.hpp"
#include "web/components/skip_link/skip_link.hpp"

namespace wayhome::web {
namespace {

void write_head(HtmlWriter& w, const PageFrame& page) {
    w.open("head").open("meta", {{"charset", "utf-8"}});
    w.open("title");
    if (page.has_errors) w.text("Error: ");
    w.text(page.title).text(" - Wayhome").close("title");
    w.open("meta", {{"name", "viewport"},
                    {"content", "width=device-width, initial-scale=1, viewport-fit=cover"}})
        .open("meta", {{"name", "theme-color"}, {"content", "#0b0c0c"}})
        .open("link",
              {{"rel", "icon"}, {"type", "image/svg+xml"}, {"href", asset_url("favicon.svg")}})
        .open("link", {{"rel", "stylesheet"}, {"href", asset_url("govuk-frontend.css")}})
        .open("link", {{"rel", "stylesheet"}, {"href", asset_url("wayhome.css")}})
        .open("script", {{"type", "module"}, {"src", asset_url("wayhome.js")}})
        .close("script")
        .close("head");
}

void write_sign_out(HtmlWriter& w, const SignedIn& signed_in) {
    w.open("div", {{"class", "wayhome-account"}})
        .open("span", {{"class", "wayhome-account__person"}})
        .text(signed_in.person);
    if (!signed_in.organisation.empty()) w.text(", ").text(signed_in.organisation);
    w.close("span").open(
        "form", {{"action", "/sign-out"}, {"method", "post"}, {"class", "wayhome-account__form"}});
    write(w, HiddenFields{.csrf_token = signed_in.sign_out_token});
    w.element("button", {{"type", "submit"}, {"class", "wayhome-account__sign-out"}}, "Sign out")
        .close("form")
        .close("div");
}

Html feedback() {
    HtmlWriter w;
    w.text("This is a new service. ")
        .element("a", {{"class", "govuk-link"}, {"href", "/help"}}, "Tell us what would help")
        .text(".");
    return std::move(w).finish();
}

void write_header(HtmlWriter& w, const PageFrame& page) {
    w.open("header", {{"class", "govuk-template__header"}});
    if (page.demonstration) write(w, *page.demonstration);
    w.open("div", {{"class", "govuk-generic-header"}})
        .open("div", {{"class",
                       "govuk-generic-header__container govuk-width-container "
                       "wayhome-header"}})
        .open("div", {{"class", "govuk-generic-header__logo"}})
        .element("a", {{"href", "/"}, {"class", "govuk-generic-header__homepage-link"}}, "Wayhome")
        .close("div");
    if (page.signed_in) write_sign_out(w, *page.signed_in);
    w.close("div").close("div");
    if (!page.navigation.empty()) write(w, ServiceNavigation{.items = page.navigation});
    write(w, PhaseBanner{.content = feedback()});
    w.close("header");
}

void write_main(HtmlWriter& w, const PageFrame& page) {
    w.open("div", {{"class", "govuk-width-container"}});
    if (page.breadcrumbs) write(w, *page.breadcrumbs);
    if (page.back_link) {
        w.open("nav", {{"aria-label", "Back"}});
        write(w, *page.back_link);
        w.close("nav");
    }
    w.open("main", {{"class", "govuk-main-wrapper"}, {"id", "main-content"}})
        .raw(page.main)
        .close("main")
        .close("div");
}

void write_footer_link(HtmlWriter& w, std::string_view text, std::string_view href) {
    w.open("li", {{"class", "govuk-footer__inline-list-item"}})
        .element("a", {{"class", "govuk-footer__link"}, {"href", href}}, text)
        .close("li");
}

void write_footer(HtmlWriter& w) {
    w.open("footer", {{"class", "govuk-template__footer"}})
        .open("div", {{"class", "govuk-footer"}})
        .open("div", {{"class", "govuk-width-container"}})
        .open("div", {{"class", "govuk-footer__meta"}})
        .open("div", {{"class", "govuk-footer__meta-item govuk-footer__meta-item--grow"}})
        .element("h2", {{"class", "govuk-visually-hidden"}}, "Support links")
        .open("ul", {{"class", "govuk-footer__inline-list"}});
    write_footer_link(w, "Help", "/help");
    write_footer_link(w, "Accessibility", "/accessibility");
    write_footer_link(w, "Privacy", "/privacy");
    w.close("ul").close("div").close("div").close("div").close("div").close("footer");
}

}  // namespace

void write(HtmlWriter& w, const PageFrame& page) {
    const bool is_sensitive = page.handling == Handling::official_sensitive;
    std::string classes = "govuk-template__body";
    if (page.width == PageWidth::wide) classes += " wayhome-wide";
    if (is_sensitive) classes += " wayhome-sensitive";

    w.doctype().open("html", {{"lang", "en"}, {"class", "govuk-template"}});
    write_head(w, page);
    w.open("body", {{"class", classes}});
    write(w, SkipLink{});
    // Printed; on the screen it is not shown.
    if (is_sensitive)
        w.element("p", {{"class", "wayhome-handling"}, {"aria-hidden", "true"}},
                  "OFFICIAL-SENSITIVE");
    write_header(w, page);
    if (page.child) write(w, *page.child);
    write_main(w, page);
    write_footer(w);
    w.close("body").close("html");
}

}  // namespace wayhome::web
