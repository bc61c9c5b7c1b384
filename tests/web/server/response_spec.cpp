// SPDX-License-Identifier: Apache-2.0
#include "web/server/response.hpp"

#include <doctest/doctest.h>

#include "kernel/expect.hpp"
#include "web/server/http_text.hpp"

namespace wayhome::web {
namespace {

TEST_CASE("a downloaded file keeps a name in any script and cannot break its header") {
    const auto response = download("Siân \"plan\".csv", "text/csv", "a,b");

    REQUIRE(response.headers.size() == 1);
    CHECK(response.headers[0].second == "attachment; filename*=UTF-8''Si%C3%A2n%20%22plan%22.csv");
}

TEST_CASE("a header of two lines is a bug") {
    CHECK_THROWS_AS(redirect_to("/a\r\nSet-Cookie: x=y"), Bug);
    CHECK_THROWS_AS(bare(200).add_header("X: a\n", "b"), Bug);
}

TEST_CASE("shared and embedded bodies are not copied") {
    const auto shared = std::make_shared<const std::string>("p{}");
    CHECK(Body(shared).view().data() == shared->data());

    constexpr std::string_view embedded = "p{}";
    CHECK(Body::embedded(embedded).view().data() == embedded.data());
}

TEST_CASE("gzip is sent only to those who take it") {
    CHECK(accepts_gzip("gzip, deflate, br"));
    CHECK(accepts_gzip("br;q=1.0, GZIP;q=0.5"));
    CHECK_FALSE(accepts_gzip("gzip;q=0"));
    CHECK_FALSE(accepts_gzip("gzip; q=0.000"));
    CHECK_FALSE(accepts_gzip("br, identity"));
    CHECK_FALSE(accepts_gzip(""));
}

TEST_CASE("only long text of one's own is worth compressing") {
    CHECK(is_worth_compressing(html_page(200, std::string(2'000, 'a'))));
    CHECK_FALSE(is_worth_compressing(html_page(200, "short")));
    CHECK_FALSE(
        is_worth_compressing(download("a.pdf", "application/pdf", std::string(2'000, 'a'))));
    CHECK_FALSE(is_worth_compressing(
        static_file("text/css", std::make_shared<const std::string>(2'000, 'a'))));
    auto encoded = html_page(200, std::string(2'000, 'a'));
    encoded.add_header("Content-Encoding", "gzip");
    CHECK_FALSE(is_worth_compressing(encoded));
}

}  // namespace
}  // namespace wayhome::web
