// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/named.hpp"

#include <doctest/doctest.h>

namespace wayhome::matching {
namespace {

using namespace std::chrono_literals;

constexpr CivilDate one_day{2011y / 3 / 4};
constexpr CivilDate another_day{2012y / 3 / 4};

TEST_CASE("a name is the same however it is written") {
    CHECK(is_same(named("Siôn O'Hara", std::nullopt), named("O’HARA, Sion", one_day)));
    CHECK(is_same(named(" sam  other", one_day), named("Sam Other", one_day)));
    CHECK_FALSE(is_same(named("Sam Other", one_day), named("Sam Others", one_day)));
}

TEST_CASE("the same name with another date of birth is not the same child, but has to be asked") {
    const auto one = named("Sam Other", one_day);
    const auto other = named("Sam Other", another_day);

    CHECK_FALSE(is_same(one, other));
    CHECK(may_be_same(one, other));
}

TEST_CASE("a name that sounds alike has to be asked, unless the dates of birth differ") {
    CHECK(may_be_same(named("Steven Other", std::nullopt), named("Stephen Other", one_day)));
    CHECK(may_be_same(named("Sam Lee Other", one_day), named("Sam Other", one_day)));
    CHECK_FALSE(may_be_same(named("Steven Other", another_day), named("Stephen Other", one_day)));
}

TEST_CASE("who has no name is nobody") {
    CHECK_FALSE(is_same(Named{}, Named{}));
    CHECK_FALSE(may_be_same(Named{}, Named{}));
    CHECK_FALSE(is_same(named("", one_day), named("-", one_day)));
}

}  // namespace
}  // namespace wayhome::matching
