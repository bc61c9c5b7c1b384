// SPDX-License-Identifier: Apache-2.0
#include "kernel/id.hpp"

#include <doctest/doctest.h>

namespace wayhome {
namespace {

using TestId = Id<struct TestTag>;

TEST_CASE("an id is read back from its own text and from no other") {
    RandomIds ids;
    const auto id = ids.make<TestId>();

    CHECK(TestId::from(id.text()) == id);
    CHECK_FALSE(TestId::from("12"));
    CHECK_FALSE(TestId::from("ABCDEF00ABCDEF00ABCDEF00ABCDEF00"));
}

TEST_CASE("two ids are not alike") {
    RandomIds ids;
    CHECK(ids.make<TestId>() != ids.make<TestId>());
}

}  // namespace
}  // namespace wayhome
