// SPDX-License-Identifier: Apache-2.0
#include "web/components/page_frame/page_frame.hpp"

#include <doctest/doctest.h>

#include "web/assets/assets.hpp"

namespace wayhome::web {
namespace {

bool holds(const Html& html, std::string_view part) {
    return html.view().find(part) != std::string_view::npos;
}

TEST_CASE("a page has a language, a title and a skip link to its main content") {
    const auto html = render(PageFrame{.title = "Referrals & offers"});

    CHECK(html.view().starts_with("<!DOCTYPE html>\n<html lang=\"en\" class=\"govuk-template\">"));
    CHECK(holds(html, "<title>Referrals &amp; offers - Wayhome</title>"));
    CHECK(holds(html, "href=\"#main-content\""));
    CHECK(holds(html, "<main class=\"govuk-main-wrapper\" id=\"main-content\">"));
}

TEST_CASE("a page with errors says so first in its title") {
    CHECK(holds(render(PageFrame{.title = "Refer a child", .has_errors = true}),
                "<title>Error: Refer a child - Wayhome</title>"));
}

TEST_CASE("style and script come from our own hashed addresses") {
    const auto html = render(PageFrame{.title = "Referrals"});

    CHECK(holds(html, asset_url("govuk-frontend.css")));
    CHECK(holds(html, asset_url("wayhome.css")));
    CHECK(holds(html, "<script type=\"module\" src=\"/assets/wayhome."));
}

TEST_CASE("who is signed in can sign out by a form with a token") {
    const auto html = render(PageFrame{
        .title = "Referrals",
        .signed_in =
            SignedIn{.person = "Priya O'Shah", .organisation = "Camden", .sign_out_token = "t"}});

    CHECK(holds(html, "Priya O&#39;Shah, Camden"));
    CHECK(holds(html, "<form action=\"/sign-out\" method=\"post\""));
    CHECK(holds(html, "name=\"csrf_token\" value=\"t\""));
    CHECK_FALSE(holds(render(PageFrame{.title = "Sign in"}), "sign-out"));
}

TEST_CASE("a demonstration is loud about it, with its clock") {
    const auto html =
        render(PageFrame{.title = "Referrals",
                         .demonstration = DemoBanner{.clock_words = "9 January 2026, 11:45pm",
                                                     .move_clock_href = "/demonstration/clock"}});

    CHECK(holds(html, ">DEMO</strong>"));
    CHECK(holds(html, "9 January 2026, 11:45pm"));
    CHECK(holds(html, "href=\"/demonstration/clock\""));
    CHECK_FALSE(holds(render(PageFrame{.title = "Referrals"}), "DEMO"));
}

TEST_CASE("the part of the service a page belongs to is marked") {
    const auto html = render(
        PageFrame{.title = "Referrals",
                  .navigation = {{.text = "Referrals", .href = "/referrals", .is_current = true},
                                 {.text = "Homes", .href = "/homes"}}});

    CHECK(holds(html, "href=\"/referrals\" aria-current=\"true\""));
    CHECK(holds(html, "href=\"/homes\">Homes</a>"));
}

TEST_CASE("pages are handled as OFFICIAL-SENSITIVE unless they are open") {
    CHECK(holds(render(PageFrame{.title = "Referrals"}), "OFFICIAL-SENSITIVE"));
    CHECK_FALSE(holds(render(PageFrame{.title = "Help", .handling = Handling::open}), "SENSITIVE"));
}

TEST_CASE("help, accessibility and privacy are linked from every page") {
    const auto html = render(PageFrame{.title = "Referrals"});

    CHECK(holds(html, "href=\"/help\""));
    CHECK(holds(html, "href=\"/accessibility\""));
    CHECK(holds(html, "href=\"/privacy\""));
}

}  // namespace
}  // namespace wayhome::web
