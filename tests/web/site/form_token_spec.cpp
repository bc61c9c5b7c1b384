// SPDX-License-Identifier: Apache-2.0
#include "web/site/form_token.hpp"

#include <doctest/doctest.h>

#include "support/browser.hpp"

namespace wayhome::web {
namespace {

constexpr auto token = "qL8cYk0VtU3nXw7zRr2bHs5mJd9fPg1aEo4iTu6yCvB";

TEST_CASE("BREACH: a form's token looks different in every page and is the same token") {
    const auto one = masked_token(token);
    const auto other = masked_token(token);

    CHECK(one != other);
    CHECK(one.find(token) == std::string::npos);
    CHECK(is_masked(one, token));
    CHECK(is_masked(other, token));
}

TEST_CASE("another session's token, an unmasked one, a cut one and none at all are refused") {
    const auto masked = masked_token(token);

    CHECK_FALSE(is_masked(masked_token("another token of the very same length, 43 c"), token));
    CHECK_FALSE(is_masked(token, token));
    CHECK_FALSE(is_masked(masked.substr(1), token));
    CHECK_FALSE(is_masked(masked + "AAAA", token));
    CHECK_FALSE(is_masked("", token));
    CHECK_FALSE(is_masked("", ""));
    CHECK_FALSE(is_masked("not base64!", token));
}

TEST_CASE("BREACH: the session's token itself stands in no page") {
    support::Given given;
    support::Browser browser{given, given.officer};

    const auto page = browser.look("/board");

    CHECK(support::shows(page, "csrf_token"));
    CHECK_FALSE(support::shows(page, "form token"));
}

}  // namespace
}  // namespace wayhome::web
