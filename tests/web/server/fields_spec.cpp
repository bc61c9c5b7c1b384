// SPDX-License-Identifier: Apache-2.0
#include "web/server/fields.hpp"

#include <doctest/doctest.h>

#include "web/server/request.hpp"
#include "web/server/url_text.hpp"

namespace wayhome::web {
namespace {

TEST_CASE("fields keep their order, and a name may come more than once") {
    Fields fields;
    fields.add("behaviour", "fire setting");
    fields.add("risk", "none known");
    fields.add("behaviour", "going missing");

    CHECK(fields.first("behaviour") == "fire setting");
    CHECK(fields.all("behaviour") ==
          std::vector<std::string_view>{"fire setting", "going missing"});
    CHECK_FALSE(fields.first("Behaviour"));
    CHECK(fields.size() == 3);
}

TEST_CASE("a header is found whatever its case") {
    Request request;
    request.headers.add("Accept-Encoding", "gzip");

    CHECK(request.header("accept-encoding") == "gzip");
    CHECK_FALSE(request.header("accept"));
}

TEST_CASE("a form's text is decoded") {
    const auto fields = urlencoded_fields("name=Si%C3%A2n+O%27Dowd&note=1%2B1%3D2&empty=&flag&&");

    REQUIRE(fields);
    CHECK(fields->first("name") == "Siân O'Dowd");
    CHECK(fields->first("note") == "1+1=2");
    CHECK(fields->first("empty") == "");
    CHECK(fields->first("flag") == "");
    CHECK(fields->size() == 4);
}

TEST_CASE("a form with a broken escape, bytes that are no text, or NUL is refused whole") {
    CHECK_FALSE(urlencoded_fields("good=1&bad=%4"));
    CHECK_FALSE(urlencoded_fields("bad=%zz"));
    CHECK_FALSE(urlencoded_fields("bad=%ff"));
    CHECK_FALSE(urlencoded_fields("bad=\xff"));
    CHECK_FALSE(urlencoded_fields("bad=a%00b"));
    CHECK_FALSE(urlencoded_fields("b%00d=1"));
}

TEST_CASE("a form may hold 2,000 fields and no more") {
    std::string most;
    for (int i = 0; i < 2'000; ++i) most += "a=1&";

    CHECK(urlencoded_fields(most)->size() == 2'000);
    CHECK_FALSE(urlencoded_fields(most + "a=1"));
}

TEST_CASE("a plus sign in a path is itself") {
    CHECK(percent_decoded("a+b%20c", Plus::is_itself) == "a+b c");
    CHECK(percent_decoded("a+b%20c", Plus::is_space) == "a b c");
}

}  // namespace
}  // namespace wayhome::web
