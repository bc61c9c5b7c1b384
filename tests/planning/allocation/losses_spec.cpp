// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

#include "planning/allocation/allocate.hpp"
#include "planning/allocation/reasons.hpp"
#include "support/allocation/made_up.hpp"
#include "support/allocation/waiting_list.hpp"

namespace wayhome::allocation {
namespace {

const Stop never = [] { return false; };

int cases(int usual) {
    const char* const asked = std::getenv("WAYHOME_CASES");
    return asked == nullptr ? usual : std::atoi(asked);
}

/// The best of the plans made from nothing with the child fixed in one of the home's units.
std::optional<Objective> planned_with(const Instance& instance, const std::string& child,
                                      const Home& home) {
    std::optional<Objective> best;
    for (const auto& unit : home.units) {
        auto forced = instance;
        const bool has_pair = std::any_of(
            instance.pairs.begin(), instance.pairs.end(),
            [&](const Pair& each) { return each.child == child && each.unit == unit.id; });
        if (!has_pair) continue;
        forced.fixed.push_back({child, unit.id});
        const auto plan = allocate(forced, never);
        if (plan && (!best || plan->objective > *best)) best = plan->objective;
    }
    return best;
}

void check_losses(const Instance& instance, std::size_t most_listed) {
    const auto plan = allocate(instance, never, {.most_listed = most_listed});
    if (!plan) return;
    ReasonsAsked asked{.most_changes = 0, .effort = {.most_listed = most_listed}};
    for (const auto& each : instance.children) asked.children.push_back(each.id);
    for (const auto& each : reasons_for(instance, *plan, asked, never)) {
        for (const auto& reason : each.homes) {
            const auto home =
                std::find_if(instance.homes.begin(), instance.homes.end(),
                             [&](const Home& other) { return other.id == reason.home; });
            const auto forced = planned_with(instance, each.child, *home);
            REQUIRE((reason.code == ReasonCode::outranked) == forced.has_value());
            if (!forced) continue;
            REQUIRE(reason.loss);
            for (std::size_t level = 0; level < level_count; ++level) {
                REQUIRE((*reason.loss)[level] == (*forced)[level] - plan->objective[level]);
            }
        }
    }
}

TEST_CASE("every loss is that of a plan made from nothing with the child fixed in the home") {
    for (int seed = 0; seed < cases(80); ++seed) {
        CAPTURE(seed);
        Draws draws{static_cast<std::uint64_t>(seed)};
        const auto shape = nasty_shape(draws);
        const auto instance = made_up(draws, shape);
        check_losses(instance, seed % 2 == 0 ? 500 : 2);
    }
}

TEST_CASE("losses on a plausible waiting list are those of plans made from nothing") {
    Draws draws{7};
    check_losses(waiting_list(draws, 16, 6), 40);
}

}  // namespace
}  // namespace wayhome::allocation
