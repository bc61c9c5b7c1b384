// SPDX-License-Identifier: Apache-2.0
#include "planning/simulation/calendar.hpp"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <tuple>

#include "planning/simulation/line.hpp"

namespace wayhome::simulation {
namespace {

TEST_CASE("ends come in the order of their day, and on one instant in the order of the children") {
    Calendar calendar;
    calendar.add(5, 30, 0);
    calendar.add(3, 20, 1);
    calendar.add(5, 10, 2);

    CHECK(calendar.next() == 3);
    CHECK(calendar.first() == 1);
    calendar.remove_first();
    CHECK(calendar.first() == 2);
    calendar.remove_first();
    CHECK(calendar.first() == 0);
    calendar.remove_first();
    CHECK(calendar.empty());
    CHECK(calendar.next() == never);
}

TEST_CASE("a calendar keeps the order of a sorted list, whatever is added and taken out") {
    const bool holds = rc::check([](const std::vector<std::uint8_t>& steps) {
        Calendar calendar;
        std::vector<std::tuple<double, std::uint32_t, Slot>> expected;
        Slot slot = 0;
        for (const auto step : steps) {
            if (step % 3 != 0 || expected.empty()) {
                calendar.add(step % 7, 1000 - slot, slot);
                expected.emplace_back(step % 7, 1000 - slot, slot);
                ++slot;
            } else {
                const auto place =
                    expected.begin() + static_cast<std::ptrdiff_t>(step % expected.size());
                calendar.remove(std::get<2>(*place));
                expected.erase(place);
            }
            std::sort(expected.begin(), expected.end());
            RC_ASSERT(calendar.size() == expected.size());
            if (expected.empty()) continue;
            RC_ASSERT(calendar.first() == std::get<2>(expected.front()));
        }
    });
    CHECK(holds);
}

TEST_CASE("a line serves whoever was first, and lets anyone leave from anywhere") {
    Line line;
    line.join(4);
    line.join(2);
    line.join(9);
    line.leave(2);

    CHECK(line.count() == 2);
    CHECK(line.first() == 4);
    line.leave(4);
    CHECK(line.first() == 9);
    line.leave(9);
    CHECK(line.empty());
}

}  // namespace
}  // namespace wayhome::simulation
