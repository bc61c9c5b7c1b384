// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/allocate.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

#include "planning/allocation/validate.hpp"
#include "support/allocation/brute_force.hpp"
#include "support/allocation/cbc.hpp"
#include "support/allocation/made_up.hpp"
#include "support/allocation/small.hpp"
#include "support/allocation/waiting_list.hpp"

namespace wayhome::allocation {
namespace {

const Stop never = [] { return false; };

/// How many cases to try: many more where WAYHOME_CASES says so.
int cases(int usual) {
    const char* const asked = std::getenv("WAYHOME_CASES");
    return asked == nullptr ? usual : std::atoi(asked);
}

std::vector<std::string> words(const std::vector<Place>& places) {
    std::vector<std::string> all;
    for (const auto& each : places) all.push_back(each.child + " in " + each.unit);
    std::sort(all.begin(), all.end());
    return all;
}

TEST_CASE("the plan of every small instance is the one that looking at all plans finds") {
    for (int seed = 0; seed < cases(3000); ++seed) {
        CAPTURE(seed);
        Draws draws{static_cast<std::uint64_t>(seed)};
        const auto shape = nasty_shape(draws);
        const auto instance = made_up(draws, shape);
        REQUIRE(faults_of(instance).empty());

        const auto plan = allocate(instance, never);
        const auto best = best_by_brute_force(instance);

        REQUIRE(plan.has_value() == best.has_value());
        if (!best) continue;
        REQUIRE(plan->objective == best->objective);
        REQUIRE(words(plan->places) == words(best->places));
        REQUIRE(plan->status == Status::optimal);
    }
}

TEST_CASE("homes with too many patterns to list are searched, and the plan is the same") {
    for (int seed = 0; seed < cases(700); ++seed) {
        CAPTURE(seed);
        Draws draws{static_cast<std::uint64_t>(seed)};
        const auto instance = made_up(draws, nasty_shape(draws));

        const auto plan = allocate(instance, never, {.most_listed = 2});
        const auto best = best_by_brute_force(instance);

        REQUIRE(plan.has_value() == best.has_value());
        if (!best) continue;
        REQUIRE(plan->objective == best->objective);
        REQUIRE(words(plan->places) == words(best->places));
        REQUIRE(plan->status == Status::optimal);
    }
}

TEST_CASE("CBC agrees on every level of plausible waiting lists") {
    for (int seed = 0; seed < cases(12); ++seed) {
        CAPTURE(seed);
        Draws draws{static_cast<std::uint64_t>(seed)};
        const auto instance = waiting_list(draws, 14, 6);

        const auto plan = allocate(instance, never);

        REQUIRE(plan->status == Status::optimal);
        REQUIRE(best_by_cbc(instance) == plan->objective);
    }
}

TEST_CASE("the order of the lists changes nothing") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        Draws draws{seed};
        auto instance = made_up(draws, nasty_shape(draws));
        const auto plan = allocate(instance, never);
        std::reverse(instance.children.begin(), instance.children.end());
        std::reverse(instance.homes.begin(), instance.homes.end());
        for (auto& home : instance.homes) std::reverse(home.units.begin(), home.units.end());
        std::reverse(instance.pairs.begin(), instance.pairs.end());
        std::reverse(instance.conflicts.begin(), instance.conflicts.end());
        std::reverse(instance.equity.begin(), instance.equity.end());

        const auto again = allocate(instance, never);

        REQUIRE(again.has_value() == plan.has_value());
        if (plan) REQUIRE(in_words(*again) == in_words(*plan));
    }
}

TEST_CASE("a bed more, or staff more, never makes the plan worse") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        Draws draws{seed};
        auto instance = made_up(draws, nasty_shape(draws));
        const auto plan = allocate(instance, never);
        if (!plan) continue;
        instance.homes.front().units.front().free_beds += 1;
        CHECK(allocate(instance, never)->objective >= plan->objective);
        instance.homes.front().staffing += 2;
        CHECK(allocate(instance, never)->objective >= plan->objective);
    }
}

TEST_CASE("no number of less urgent children outweighs one more urgent") {
    const Instance instance = Small{}
                                  .child("a", 4, 1000)
                                  .child("b", 4, 1000)
                                  .child("urgent", 1, 1, 4)
                                  .home("h", 4)
                                  .unit("u", 2)
                                  .pair("a", "u", 1000)
                                  .pair("b", "u", 1000)
                                  .pair("urgent", "u");

    const auto plan = allocate(instance, never);

    CHECK(in_words(*plan) == "urgent in u");
    CHECK(plan->objective == Objective{4, 0, 0, 0, 0, 0, 0, 0});
    CHECK(plan->status == Status::optimal);
}

TEST_CASE("a child who takes the staff of two beds counts as two") {
    const Instance instance = Small{}
                                  .child("light", 3, 500, 2)
                                  .child("heavy", 3, 500, 4)
                                  .home("h", 4)
                                  .unit("u", 2)
                                  .pair("light", "u", 900)
                                  .pair("heavy", "u", 100);

    CHECK(in_words(*allocate(instance, never)) == "heavy in u");
}

TEST_CASE("equity decides before band 3, and not before band 2") {
    const auto base = Small{}
                          .child("b3", 3, 900)
                          .child("b4", 4, 100)
                          .home("h")
                          .unit("u")
                          .pair("b3", "u")
                          .pair("b4", "u")
                          .group("remand", {"b4"}, 200);
    CHECK(in_words(*allocate(base, never)) == "b4 in u");

    const auto with_band_2 = Small{base}.child("b2", 2, 1).pair("b2", "u");
    CHECK(in_words(*allocate(with_band_2, never)) == "b2 in u");
    CHECK(allocate(with_band_2, never)->objective[at(Level::equity)] == -200);
}

TEST_CASE("a managed pair costs its penalty once, in whatever units of the home") {
    const Instance instance = Small{}
                                  .child("a", 1, 10)
                                  .child("b", 1, 10)
                                  .home("h")
                                  .unit("u1")
                                  .unit("u2")
                                  .pair("a", "u1", 50)
                                  .pair("b", "u2", 50)
                                  .managed("a", "b", 70);

    CHECK(allocate(instance, never)->objective[at(Level::suitability)] == 30);
}

TEST_CASE("a penalty never keeps a child out who has a level above suitability to add") {
    const Instance instance = Small{}
                                  .child("a", 4, 1)
                                  .child("b", 4, 1)
                                  .home("h")
                                  .unit("u", 2)
                                  .pair("a", "u")
                                  .pair("b", "u")
                                  .managed("a", "b", 1000);

    CHECK(in_words(*allocate(instance, never)) == "a in u, b in u");
}

TEST_CASE("a conflict within a unit leaves the other unit, one of the home does not") {
    const auto base = Small{}
                          .child("a", 1, 20)
                          .child("b", 1, 10)
                          .home("h")
                          .unit("u1", 2)
                          .unit("u2", 2)
                          .pair("a", "u1")
                          .pair("b", "u1", 500)
                          .pair("b", "u2");

    CHECK(in_words(*allocate(base, never)) == "a in u1, b in u1");
    CHECK(in_words(*allocate(Small{base}.apart("a", "b", Scope::unit), never)) ==
          "a in u1, b in u2");
    CHECK(in_words(*allocate(Small{base}.apart("a", "b", Scope::home), never)) == "a in u1");
}

TEST_CASE("traits, admissions and staffing each keep a second child out") {
    const auto two = [] {
        return Small{}.child("a", 1, 20, 2, {"fire"}).child("b", 1, 10, 2, {"fire"});
    };
    const auto pairs = [](Small given) { return given.pair("a", "u").pair("b", "u"); };

    CHECK(in_words(*allocate(pairs(two().home("h").unit("u", 2)), never)) == "a in u, b in u");
    CHECK(in_words(*allocate(pairs(two().home("h").unit("u", 2, {{"fire", 1}})), never)) ==
          "a in u");
    CHECK(in_words(*allocate(pairs(two().home("h", 100, 1).unit("u", 2)), never)) == "a in u");
    CHECK(in_words(*allocate(pairs(two().home("h", 3).unit("u", 2)), never)) == "a in u");
}

TEST_CASE("who is fixed stays, and what that costs is accepted") {
    const Instance instance = Small{}
                                  .child("first", 4, 1)
                                  .child("urgent", 1, 1000)
                                  .home("h")
                                  .unit("u")
                                  .pair("first", "u")
                                  .pair("urgent", "u")
                                  .fixed("first", "u");

    const auto plan = allocate(instance, never);

    CHECK(in_words(*plan) == "first in u");
    CHECK(plan->status == Status::optimal);
}

TEST_CASE("fixings that cannot all hold have no plan") {
    const Instance instance = Small{}
                                  .child("a", 1, 1)
                                  .child("b", 1, 1)
                                  .home("h")
                                  .unit("u", 1)
                                  .pair("a", "u")
                                  .pair("b", "u")
                                  .fixed("a", "u")
                                  .fixed("b", "u");

    REQUIRE_FALSE(allocate(instance, never));
    CHECK(allocate(instance, never).error() == NoPlan::fixings_cannot_all_hold);
}

TEST_CASE("among equal plans the child received first has her lowest home and unit") {
    const Instance instance = Small{}
                                  .child("z", 1, 1)
                                  .child("a", 1, 1)
                                  .home("h2")
                                  .unit("a")
                                  .home("h1")
                                  .unit("b")
                                  .pair("a", "a")
                                  .pair("a", "b")
                                  .pair("z", "a")
                                  .pair("z", "b");

    CHECK(in_words(*allocate(instance, never)) == "z in b, a in a");
}

TEST_CASE("being unplaced comes last among equal plans") {
    const Instance instance = Small{}
                                  .child("later", 1, 5)
                                  .child("latest", 1, 5)
                                  .home("h")
                                  .unit("u")
                                  .pair("latest", "u")
                                  .pair("later", "u");

    CHECK(in_words(*allocate(instance, never)) == "later in u");
}

}  // namespace
}  // namespace wayhome::allocation
