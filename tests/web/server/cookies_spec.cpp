// SPDX-License-Identifier: Apache-2.0
#include "web/server/cookies.hpp"

#include <doctest/doctest.h>

#include "kernel/expect.hpp"

namespace wayhome::web {
namespace {

TEST_CASE("a cookie is out of reach of scripts and of other sites' forms") {
    CHECK(set_cookie_value({.name = "session", .value = "3f9a"}) ==
          "session=3f9a; Path=/; HttpOnly; SameSite=Lax; Secure");
}

TEST_CASE("on plain loopback a cookie may travel without TLS") {
    CHECK(set_cookie_value({.name = "session",
                            .value = "3f9a",
                            .travels = CookieTravels::over_any_connection,
                            .max_age = std::chrono::hours{8}}) ==
          "session=3f9a; Path=/; HttpOnly; SameSite=Lax; Max-Age=28800");
}

TEST_CASE("a cookie that could break out of its header is a bug") {
    CHECK_THROWS_AS(set_cookie_value({.name = "session", .value = "a; Domain=evil"}), Bug);
    CHECK_THROWS_AS(set_cookie_value({.name = "session", .value = "a\r\nX: y"}), Bug);
    CHECK_THROWS_AS(set_cookie_value({.name = "a=b", .value = "c"}), Bug);
    CHECK_THROWS_AS(set_cookie_value({.name = "", .value = "c"}), Bug);
}

TEST_CASE("the cookies a browser sends are read, and nameless parts passed over") {
    const auto cookies = cookies_from("session=3f9a; theme=\"dark\"; junk; =x; token=a=b");

    CHECK(cookies.size() == 3);
    CHECK(cookies.first("session") == "3f9a");
    CHECK(cookies.first("theme") == "dark");
    CHECK(cookies.first("token") == "a=b");
    CHECK(cookies_from("").empty());
}

}  // namespace
}  // namespace wayhome::web
