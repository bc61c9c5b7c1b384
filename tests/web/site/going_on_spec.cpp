// SPDX-License-Identifier: Apache-2.0
#include "web/site/going_on.hpp"

#include <doctest/doctest.h>

#include "support/browser.hpp"
#include "support/markup.hpp"

namespace wayhome::web {
namespace {

using support::entered;
using support::Given;
using support::sent_to;
using support::shows;

constexpr auto a_question = "/referrals/0f3a/questions/name";

Request without_a_session(Method method, std::string path) {
    Request request;
    request.method = method;
    request.path = std::move(path);
    request.request_id = "request";
    return request;
}

Request typed_into_our_form() {
    auto request = without_a_session(Method::post, a_question);
    request.headers.add("Sec-Fetch-Site", "same-origin");
    request.form = entered({{"csrf_token", "old"},
                            {"idempotency_key", "old"},
                            {"given_names", "Siân <Angharad> & \"Co\""},
                            {"family_name", "O'Connor"}});
    return request;
}

Response answer_to(Given& given, Request request) {
    const Site site{.desk = given.desk()};
    return Router{every_route(site)}.dispatch(std::move(request));
}

TEST_CASE("L11: a link opened without a session leads to signing in, and on from there") {
    Given given;
    auto link = without_a_session(Method::get, "/board");
    link.query = entered({{"tab", "searching"}});

    const auto sign_in_first = sent_to(answer_to(given, link));
    auto page = without_a_session(Method::get, "/sign-in");
    page.query = entered({{"then", "/board?tab=searching"}});

    CHECK(sign_in_first == "/sign-in?then=%2Fboard%3Ftab%3Dsearching");
    CHECK(shows(answer_to(given, page), "name=\"then\" value=\"/board?tab=searching\""));
}

TEST_CASE("what was typed when the session ended stands on the sign-in page, to be sent again") {
    Given given;

    const auto page = answer_to(given, typed_into_our_form());

    CHECK(page.status == 200);
    CHECK(shows(page, "what you typed is kept, and is not saved yet"));
    CHECK(shows(page, "name=\"typed:given_names\""));
    CHECK(shows(page, "value=\"O&#39;Connor\""));
    CHECK_FALSE(shows(page, "typed:csrf_token"));
    CHECK_FALSE(shows(page, "typed:idempotency_key"));
    CHECK(support::fault_in_markup(page.body.view()) == "");
}

TEST_CASE("a form from elsewhere does not come back as one of ours") {
    Given given;
    auto forged = typed_into_our_form();
    forged.headers = entered({{"Sec-Fetch-Site", "cross-site"}});
    auto from_nowhere = typed_into_our_form();
    from_nowhere.headers = {};

    CHECK(sent_to(answer_to(given, forged)) == "/sign-in");
    CHECK(sent_to(answer_to(given, from_nowhere)) == "/sign-in");
}

TEST_CASE("signing in leads on within this site only") {
    const auto address_from = [](const char* then) {
        return going_on_in({}, entered({{"then", then}})).address;
    };

    CHECK(address_from("/referrals/0f3a?tab=placed") == "/referrals/0f3a?tab=placed");
    CHECK(address_from("//elsewhere.example/").empty());
    CHECK(address_from("/\\elsewhere.example").empty());
    CHECK(address_from("https://elsewhere.example/").empty());
    CHECK(address_from("/sign-out").empty());
    CHECK(address_from("").empty());
}

}  // namespace
}  // namespace wayhome::web
