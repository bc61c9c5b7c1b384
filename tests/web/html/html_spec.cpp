// SPDX-License-Identifier: Apache-2.0
#include "web/html/html.hpp"

#include <doctest/doctest.h>

#include <concepts>
#include <string>

#include "kernel/expect.hpp"

namespace wayhome::web {
namespace {

static_assert(!std::convertible_to<std::string, Html>, "text is never markup");
static_assert(!std::constructible_from<Html, std::string>, "text is never markup");
static_assert(!std::constructible_from<Html, const char*>, "text is never markup");

TEST_CASE("text is always escaped") {
    HtmlWriter w;
    w.text("O'Dowd & \"co\" <script>");

    CHECK(std::move(w).finish().view() == "O&#39;Dowd &amp; &quot;co&quot; &lt;script&gt;");
}

TEST_CASE("a character to escape is found wherever it stands") {
    HtmlWriter w;
    w.text("a long line of text, then <, and \u00e9\u00e9\u00e9\u00e9 & at the end >");

    CHECK(std::move(w).finish().view() ==
          "a long line of text, then &lt;, and \u00e9\u00e9\u00e9\u00e9 &amp; at the end &gt;");
}

TEST_CASE("attribute values are escaped, and literals too") {
    const std::string value = "\"><b>";
    HtmlWriter w;
    w.open("input", {{"value", value}, {"title", "it's"}});

    CHECK(std::move(w).finish().view() ==
          "<input value=\"&quot;&gt;&lt;b&gt;\" title=\"it&#39;s\">");
}

TEST_CASE("an attribute that does not apply is not written") {
    const std::optional<std::string> absent;
    HtmlWriter w;
    w.open("input",
           {{"checked", true}, {"hidden", false}, {"name", absent}, unless_empty("class", "")});

    CHECK(std::move(w).finish().view() == "<input checked>");
}

TEST_CASE("finished markup is not escaped again") {
    HtmlWriter inner;
    inner.element("b", {}, "1 < 2");
    const Html markup = std::move(inner).finish();
    HtmlWriter w;
    w.open("p").raw(markup).close("p");

    CHECK(std::move(w).finish().view() == "<p><b>1 &lt; 2</b></p>");
}

TEST_CASE("content is escaped when it is text and not when it is markup") {
    HtmlWriter bold;
    bold.element("b", {}, "x");

    CHECK(render(Content{"<b>x</b>"}).view() == "&lt;b&gt;x&lt;/b&gt;");
    CHECK(render(Content{std::move(bold).finish()}).view() == "<b>x</b>");
}

TEST_CASE("closing an element that is not the innermost is a bug") {
    HtmlWriter w;
    w.open("div").open("p");

    CHECK_THROWS_AS(w.close("div"), Bug);
}

TEST_CASE("leaving an element open is a bug") {
    HtmlWriter w;
    w.open("div");

    CHECK_THROWS_AS(std::move(w).finish(), Bug);
}

TEST_CASE("an address that would run a script is a bug") {
    const std::string address = "javascript:alert(1)";
    HtmlWriter w;

    CHECK_THROWS_AS(w.open("a", {{"href", address}}), Bug);
}

TEST_CASE("paths, queries, fragments and web addresses may be followed") {
    HtmlWriter w;
    w.element("a", {{"href", "/a?at=10:30"}}, "a")
        .element("a", {{"href", "#b:c"}}, "b")
        .element("a", {{"href", "https://example.org"}}, "c");

    CHECK(
        std::move(w).finish().view() ==
        "<a href=\"/a?at=10:30\">a</a><a href=\"#b:c\">b</a><a href=\"https://example.org\">c</a>");
}

TEST_CASE("a buffer used again brings nothing of the page before") {
    {
        HtmlWriter w;
        w.element("p", {}, "a page with many words about somebody else");
        static_cast<void>(std::move(w).finish());
    }
    HtmlWriter w;
    w.text("b");

    CHECK(std::move(w).finish().view() == "b");
}

}  // namespace
}  // namespace wayhome::web
