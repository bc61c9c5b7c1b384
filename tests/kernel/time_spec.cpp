// SPDX-License-Identifier: Apache-2.0
#include "kernel/time.hpp"

#include <doctest/doctest.h>

namespace wayhome {
namespace {

using namespace std::chrono_literals;

TEST_CASE("three months from 30 November end on the last day of February") {
    CHECK(months_later(2026y / 11 / 30, 3) == CivilDate{2027y / 2 / 28});
    CHECK(months_later(2027y / 11 / 30, 3) == CivilDate{2028y / 2 / 29});
    CHECK(months_later(2026y / 1 / 31, 6) == CivilDate{2026y / 7 / 31});
}

TEST_CASE("a child completes a year on the birthday, not the day before") {
    CHECK(age_on(2012y / 11 / 22, 2026y / 11 / 21) == 13);
    CHECK(age_on(2012y / 11 / 22, 2026y / 11 / 22) == 14);
}

TEST_CASE("a child born on 29 February completes a year on 1 March of a common year") {
    CHECK(age_on(2012y / 2 / 29, 2026y / 2 / 28) == 13);
    CHECK(age_on(2012y / 2 / 29, 2026y / 3 / 1) == 14);
}

TEST_CASE("a date that does not exist is not read") {
    CHECK_FALSE(date_from_iso("2026-02-31"));
    CHECK_FALSE(date_from_iso("2026-2-3"));
    CHECK(date_from_iso("2028-02-29") == CivilDate{2028y / 2 / 29});
}

TEST_CASE("a moment is written and read back to the second") {
    const auto at = instant_from_iso("2026-01-09T23:45:07Z");

    REQUIRE(at);
    CHECK(to_iso(*at) == "2026-01-09T23:45:07Z");
    CHECK_FALSE(instant_from_iso("2026-01-09T24:00:00Z"));
    CHECK_FALSE(instant_from_iso("2026-01-09 23:45:07Z"));
}

}  // namespace
}  // namespace wayhome
