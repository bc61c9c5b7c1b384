// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/one_by_one.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "planning/allocation/allocate.hpp"
#include "planning/allocation/checker/rules.hpp"
#include "planning/allocation/reopening.hpp"
#include "planning/allocation/tally.hpp"
#include "support/allocation/made_up.hpp"
#include "support/allocation/small.hpp"

namespace wayhome::allocation {
namespace {

const Stop never = [] { return false; };

/// A child who needs the staff of two beds, two who need one bed's, and one home with two beds.
Small one_heavy_two_light() {
    return Small{}
        .child("heavy", 2, 12, 4)
        .child("light", 3, 5)
        .child("lighter", 3, 4)
        .home("h", 4)
        .unit("u", 2)
        .pair("heavy", "u", 500)
        .pair("light", "u", 500)
        .pair("lighter", "u", 500);
}

std::vector<std::string> children_of(const std::vector<Place>& places) {
    std::vector<std::string> children;
    for (const auto& each : places) children.push_back(each.child);
    return children;
}

TEST_CASE("in the published order the child with the stronger claim comes first") {
    const auto made = placed_one_by_one(one_heavy_two_light(), Turn::published);

    CHECK(children_of(made.places) == std::vector<std::string>{"heavy"});
    CHECK(made.objective[at(Level::band_2)] == 48);
}

TEST_CASE("homes that pick the easiest child leave the one who needs the staff of two beds") {
    const auto made = placed_one_by_one(one_heavy_two_light(), Turn::easiest_first);

    CHECK(children_of(made.places) == std::vector<std::string>{"light", "lighter"});
}

TEST_CASE("one at a time a child may take the only place that a later one could have had") {
    const Instance instance = Small{}
                                  .child("first", 1, 9)
                                  .child("second", 1, 8)
                                  .home("h1")
                                  .unit("u1")
                                  .home("h2")
                                  .unit("u2")
                                  .pair("first", "u1", 600)
                                  .pair("first", "u2", 500)
                                  .pair("second", "u1", 600);

    const auto in_turn = placed_one_by_one(instance, Turn::published);
    const auto plan = allocate(instance, never).value();

    CHECK(children_of(in_turn.places) == std::vector<std::string>{"first"});
    CHECK(children_of(plan.places) == std::vector<std::string>{"first", "second"});
}

TEST_CASE("whatever the order, every rule is kept, the value is right and the plan is no worse") {
    for (int seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        Draws draws{static_cast<std::uint64_t>(seed)};
        const auto instance = made_up(draws, {});
        const auto plan = allocate(instance, never);
        if (!plan) continue;
        for (const auto turn : {Turn::published, Turn::easiest_first}) {
            const auto made = placed_one_by_one(instance, turn);
            Plan as_plan;
            as_plan.places = made.places;
            REQUIRE_FALSE(checker::broken_rule(instance, as_plan).has_value());
            REQUIRE(checker::recount(instance, as_plan).total == made.objective);
            REQUIRE(made.objective <= plan->objective);
        }
    }
}

TEST_CASE("a tally counts those who wait and those who are placed, by band and staff") {
    const Instance instance = one_heavy_two_light();

    const auto waiting = tally_of_waiting(instance);
    const auto placed = tally_of_placed(instance, {{"heavy", "h", "u"}});

    CHECK(waiting.children == 3);
    CHECK(waiting.by_band == std::array{0, 1, 2, 0});
    CHECK(waiting.two_beds == 1);
    CHECK(placed.children == 1);
    CHECK(placed.more_than_one_bed == 1);
    CHECK(placed.suitability == 500);
}

TEST_CASE("one more bed places the child who waited for it") {
    const Instance instance = Small{}
                                  .child("first", 1, 9)
                                  .child("second", 2, 8)
                                  .home("h")
                                  .unit("u")
                                  .pair("first", "u")
                                  .pair("second", "u");
    const auto plan = allocate(instance, never).value();

    const auto worth = worth_of(instance, plan, {"u"}, never);

    REQUIRE(worth.has_value());
    CHECK(worth->meets_more_need());
    CHECK(worth->placed == std::vector<std::string>{"second"});
    CHECK(worth->displaced.empty());
    CHECK(worth->gain[at(Level::band_2)] == 16);
}

TEST_CASE("where staff are short a bed alone is worth nothing, and staff alone may not be either") {
    const Instance instance = Small{}
                                  .child("first", 1, 9)
                                  .child("second", 2, 8)
                                  .home("h", 2)
                                  .unit("u")
                                  .pair("first", "u")
                                  .pair("second", "u");
    const auto plan = allocate(instance, never).value();
    const auto meets_more = [&](std::int64_t beds, std::int64_t half_beds) {
        return worth_of(instance, plan, {"u", beds, half_beds}, never)->meets_more_need();
    };

    CHECK_FALSE(meets_more(1, 0));
    CHECK_FALSE(meets_more(0, 2));
    CHECK(meets_more(1, 2));
}

TEST_CASE("a bed that nobody could use is worth nothing") {
    const Instance instance =
        Small{}.child("first", 1, 9).home("h").unit("u").unit("v").pair("first", "u");
    const auto plan = allocate(instance, never).value();

    CHECK_FALSE(worth_of(instance, plan, {"v"}, never)->meets_more_need());
}

TEST_CASE("the reopened bed's worth is what the whole plan gains, no more and no less") {
    for (int seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        Draws draws{static_cast<std::uint64_t>(seed)};
        auto instance = made_up(draws, {});
        const auto plan = allocate(instance, never);
        if (!plan) continue;
        const auto unit = instance.homes.front().units.front().id;
        const auto worth = worth_of(instance, *plan, {unit, 1, 2}, never);
        auto& home = instance.homes.front();
        home.units.front().free_beds += 1;
        home.staffing += 2;
        auto expected = allocate(instance, never)->objective;
        for (std::size_t level = 0; level < level_count; ++level) {
            expected[level] -= plan->objective[level];
        }
        REQUIRE(worth->gain == expected);
        REQUIRE(expected >= Objective{});
    }
}

}  // namespace
}  // namespace wayhome::allocation
