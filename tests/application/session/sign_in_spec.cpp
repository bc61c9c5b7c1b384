// SPDX-License-Identifier: Apache-2.0
#include "application/session/sign_in.hpp"

#include <doctest/doctest.h>

#include "support/given.hpp"

namespace wayhome::application {
namespace {

TEST_CASE("an account for which no password is set admits nobody, not even with an empty one") {
    support::Given given;

    const auto signed_in =
        sign_in(given.desk(), {.username = given.referrer.username, .password = ""}, "request");

    REQUIRE_FALSE(signed_in.has_value());
    CHECK(signed_in.error() == SignInRefused::wrong);
}

}  // namespace
}  // namespace wayhome::application
