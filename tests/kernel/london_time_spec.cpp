// SPDX-License-Identifier: Apache-2.0
#include "kernel/london_time.hpp"

#include <doctest/doctest.h>

namespace wayhome {
namespace {

using namespace std::chrono_literals;
using std::chrono::sys_days;

TEST_CASE("a winter evening is shown as it is, a summer evening an hour later") {
    CHECK(in_words(sys_days{2026y / 1 / 9} + 23h + 45min) == "9 January 2026, 11:45pm");
    CHECK(in_words(sys_days{2026y / 7 / 9} + 23h + 45min) == "10 July 2026, 12:45am");
}

TEST_CASE("the skipped hour in March is refused") {
    const auto skipped = from_london({2026y / 3 / 29, 1, 30});

    REQUIRE_FALSE(skipped);
    CHECK(skipped.error() == LondonTimeRefused::does_not_exist);
}

TEST_CASE("in the repeated hour in October the first is meant") {
    const auto first = from_london({2026y / 10 / 25, 1, 30});

    REQUIRE(first);
    CHECK(*first == sys_days{2026y / 10 / 25} + 30min);
}

TEST_CASE("summer time goes on after 2037, where the system's files end") {
    CHECK(in_london(sys_days{2040y / 7 / 1} + 12h).hour == 13);
    CHECK(in_london(sys_days{2040y / 12 / 1} + 12h).hour == 12);
    CHECK(*from_london({2038y / 3 / 28, 12, 0}) == sys_days{2038y / 3 / 28} + 11h);
    CHECK(*from_london({2038y / 3 / 27, 12, 0}) == sys_days{2038y / 3 / 27} + 12h);
    CHECK(from_london({2040y / 3 / 25, 1, 30}).error() == LondonTimeRefused::does_not_exist);
}

TEST_CASE("an impossible time is refused") {
    CHECK(from_london({2026y / 2 / 31, 9, 0}).error() == LondonTimeRefused::not_a_time);
    CHECK(from_london({2026y / 2 / 3, 24, 0}).error() == LondonTimeRefused::not_a_time);
}

TEST_CASE("a length of time is told in its two largest units") {
    CHECK(length_in_words(30s) == "less than a minute");
    CHECK(length_in_words(1min) == "1 minute");
    CHECK(length_in_words(125min) == "2 hours 5 minutes");
    CHECK(length_in_words(76h) == "3 days 4 hours");
}

}  // namespace
}  // namespace wayhome
