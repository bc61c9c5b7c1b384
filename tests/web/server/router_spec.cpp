// SPDX-License-Identifier: Apache-2.0
#include "web/server/router.hpp"

#include <doctest/doctest.h>

#include "kernel/expect.hpp"

namespace wayhome::web {
namespace {

Route a_route(Method method, std::string path) {
    return {method, path, "anyone", [path](const Request& request) {
                std::string said = path;
                for (const auto& [name, value] : request.path_values) {
                    said += " " + name + "=" + value;
                }
                return html_page(200, said);
            }};
}

Router a_router() {
    return Router({a_route(Method::get, "/"), a_route(Method::get, "/referrals"),
                   a_route(Method::post, "/referrals"), a_route(Method::get, "/referrals/new"),
                   a_route(Method::get, "/referrals/{referral}"),
                   a_route(Method::post, "/referrals/{referral}/decisions"),
                   a_route(Method::get, "/homes/{home}/beds/{bed}"),
                   a_route(Method::post, "/homes/{home}")});
}

std::string said_to(Method method, std::string path) {
    Request request;
    request.method = method;
    request.path = std::move(path);
    const auto response = a_router().dispatch(std::move(request));
    return response.status == 200 ? std::string(response.body.view())
                                  : std::to_string(response.status);
}

TEST_CASE("a request reaches the route of its method and path") {
    CHECK(said_to(Method::get, "/") == "/");
    CHECK(said_to(Method::get, "/referrals") == "/referrals");
    CHECK(said_to(Method::post, "/referrals/7a/decisions") ==
          "/referrals/{referral}/decisions referral=7a");
    CHECK(said_to(Method::get, "/homes/h1/beds/b2") == "/homes/{home}/beds/{bed} home=h1 bed=b2");
}

TEST_CASE("a literal wins over a name, and a name still serves what is longer") {
    CHECK(said_to(Method::get, "/referrals/new") == "/referrals/new");
    CHECK(said_to(Method::post, "/referrals/new/decisions") ==
          "/referrals/{referral}/decisions referral=new");
}

TEST_CASE("path values are decoded after the path is taken apart") {
    CHECK(said_to(Method::get, "/referrals/a%2Fb+c") == "/referrals/{referral} referral=a/b+c");
}

TEST_CASE("a path that no route has is not found") {
    CHECK(said_to(Method::get, "/nowhere") == "404");
    CHECK(said_to(Method::get, "/referrals/") == "404");
    CHECK(said_to(Method::get, "/homes//beds/b2") == "404");
    CHECK(said_to(Method::get, "/homes/h1/beds") == "404");
    CHECK(said_to(Method::get, "") == "404");
    std::string deep;
    for (int i = 0; i < 1'000; ++i) deep += "/a";
    CHECK(said_to(Method::get, deep) == "404");
}

TEST_CASE("a malformed path is a bad request") {
    CHECK(said_to(Method::get, "/referrals/%f") == "400");
    CHECK(said_to(Method::get, "/referrals/%00") == "400");
    CHECK(said_to(Method::get, "/referrals/%ff") == "400");
}

TEST_CASE("a path with other methods says which") {
    Request request;
    request.method = Method::get;
    request.path = "/referrals/7a/decisions";
    const auto response = a_router().dispatch(std::move(request));

    CHECK(response.status == 405);
    REQUIRE(response.headers.size() == 1);
    CHECK(response.headers[0] == std::pair<std::string, std::string>{"Allow", "POST"});
}

TEST_CASE("the answer names its route, for the log") {
    Request request;
    request.path = "/referrals/7a";
    CHECK(a_router().dispatch(std::move(request)).route == "/referrals/{referral}");
}

TEST_CASE("two routes that answer the same request are a bug at start") {
    CHECK_THROWS_AS(Router({a_route(Method::get, "/a"), a_route(Method::get, "/a")}), Bug);
    CHECK_THROWS_AS(Router({a_route(Method::get, "/a/{one}"), a_route(Method::get, "/a/{two}")}),
                    Bug);
    CHECK_NOTHROW(Router({a_route(Method::get, "/a/{one}"), a_route(Method::post, "/a/{two}")}));
}

TEST_CASE("a route without a policy, without a handler or with a malformed path is a bug") {
    auto open_to_all = a_route(Method::get, "/a");
    open_to_all.policy.clear();
    auto silent = a_route(Method::get, "/a");
    silent.handler = nullptr;

    CHECK_THROWS_AS(Router({open_to_all}), Bug);
    CHECK_THROWS_AS(Router({silent}), Bug);
    CHECK_THROWS_AS(Router({a_route(Method::get, "a")}), Bug);
    CHECK_THROWS_AS(Router({a_route(Method::get, "/{}")}), Bug);
    CHECK_THROWS_AS(Router({a_route(Method::get, "/{a")}), Bug);
    CHECK_THROWS_AS(Router({a_route(Method::get, "/{a}/{a}")}), Bug);
}

TEST_CASE("every route is listed, in the order given") {
    const auto router = a_router();
    CHECK(router.routes().size() == 8);
    CHECK(router.routes()[4].path == "/referrals/{referral}");
}

}  // namespace
}  // namespace wayhome::web
