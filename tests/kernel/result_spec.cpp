// SPDX-License-Identifier: Apache-2.0
#include "kernel/result.hpp"

#include <doctest/doctest.h>

#include <string>

namespace wayhome {
namespace {

enum class Refusal { late };

TEST_CASE("a value is read, a refusal says why") {
    const Result<int, Refusal> answered = 7;
    const Result<int, Refusal> refused = refuse(Refusal::late);

    CHECK(*answered == 7);
    CHECK(refused.error() == Refusal::late);
}

TEST_CASE("reading the side that is not there is caught as a bug") {
    const Result<int, Refusal> refused = refuse(Refusal::late);
    const Result<void, Refusal> done;

    CHECK_THROWS_AS(static_cast<void>(refused.value()), Bug);
    CHECK_THROWS_AS(static_cast<void>(done.error()), Bug);
}

}  // namespace
}  // namespace wayhome
