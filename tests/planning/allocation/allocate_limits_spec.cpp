// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "planning/allocation/allocate.hpp"
#include "support/allocation/brute_force.hpp"
#include "support/allocation/made_up.hpp"
#include "support/allocation/small.hpp"

namespace wayhome::allocation {
namespace {

TEST_CASE("nobody waiting and nothing free have a plan, and it is proved") {
    CHECK(allocate(Instance{}, [] { return false; })->status == Status::optimal);
    const Instance no_pairs = Small{}.child("a", 1, 1).home("h").unit("u").group("g", {"a"}, 7);
    CHECK(allocate(no_pairs, [] { return false; })->status == Status::optimal);
    CHECK(allocate(no_pairs, [] { return false; })->objective[at(Level::equity)] == -7);
}

TEST_CASE("a plan that is stopped at once keeps every rule and claims nothing it has not proved") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        CAPTURE(seed);
        Draws draws{seed};
        const auto instance = made_up(draws, nasty_shape(draws));
        int asked = 0;

        const auto plan = allocate(instance, [&] { return ++asked > 6; });
        const auto best = best_by_brute_force(instance);

        REQUIRE(plan.has_value() == best.has_value());
        if (!plan) continue;
        REQUIRE(plan->objective <= best->objective);
        if (plan->status == Status::optimal) REQUIRE(plan->objective == best->objective);
        if (plan->bounds[0]) REQUIRE(*plan->bounds[0] >= best->objective[0]);
    }
}

}  // namespace
}  // namespace wayhome::allocation
