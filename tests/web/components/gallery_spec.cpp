// SPDX-License-Identifier: Apache-2.0
#include "web/components/gallery/gallery.hpp"

#include <doctest/doctest.h>

#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using support::fault_in_markup;
using support::occurrences;
using support::repeated_ids;

TEST_CASE("the checker finds what the content security policy or a browser would not forgive") {
    CHECK(fault_in_markup("<p>sound</p>").empty());
    CHECK(fault_in_markup("<p style=\"color:red\">x</p>") == "inline style or event handler");
    CHECK(fault_in_markup("<a onclick=\"x()\">x</a>") == "inline style or event handler");
    CHECK(fault_in_markup("<script>x()</script>") == "inline script");
    CHECK(fault_in_markup("<p><b>x</p>") == "</p> closes nothing");
    CHECK(fault_in_markup("<p>x") == "<p> is never closed");
    CHECK(fault_in_markup("<p>1 < 2</p>") == "a < that begins no tag");
    CHECK(repeated_ids("<p id=\"a\"></p><p id=\"a\"></p>").size() == 1);
}

TEST_CASE("every page of the gallery is sound markup with one h1 and no id twice") {
    for (const auto& page : gallery_pages()) {
        INFO(page.path);
        CHECK(fault_in_markup(page.document.view()) == "");
        CHECK(repeated_ids(page.document.view()).empty());
        CHECK(occurrences(page.document.view(), "<h1") == 1);
    }
}

TEST_CASE("the gallery lists every component") {
    const auto pages = gallery_pages();

    REQUIRE(pages.size() == all_component_examples().size() + 1);
    CHECK(pages.front().path == "/gallery");
    CHECK(occurrences(pages.front().document.view(), "href=\"/gallery/") == pages.size() - 1);
}

}  // namespace
}  // namespace wayhome::web
