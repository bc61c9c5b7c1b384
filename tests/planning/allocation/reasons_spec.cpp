// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/reasons.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>

#include "planning/allocation/allocate.hpp"
#include "support/allocation/brute_force.hpp"
#include "support/allocation/made_up.hpp"
#include "support/allocation/small.hpp"

namespace wayhome::allocation {
namespace {

const Stop never = [] { return false; };

int cases(int usual) {
    const char* const asked = std::getenv("WAYHOME_CASES");
    return asked == nullptr ? usual : std::atoi(asked);
}

std::vector<Explanation> reasons(const Instance& instance) {
    return reasons_for(instance, allocate(instance, never).value(), {}, never);
}

/// The reason of the first unplaced child at the first home.
HomeReason first_reason(const Instance& instance) {
    const auto all = reasons(instance);
    REQUIRE_FALSE(all.empty());
    return all[0].homes[0];
}

bool is_in(const std::vector<Place>& places, const std::string& child, const std::string& home) {
    return std::any_of(places.begin(), places.end(), [&](const Place& each) {
        return each.child == child && (home.empty() || each.home == home);
    });
}

TEST_CASE("every reason code says what keeps the child out") {
    const auto child = [] { return Small{}.child("a", 1, 5, 2, {"fire"}); };

    CHECK(first_reason(child().home("h").unit("u")).code == ReasonCode::not_eligible);
    CHECK(first_reason(child().home("h").unit("u", 0).pair("a", "u")).code == ReasonCode::bed);
    CHECK(first_reason(child().home("h", 1).unit("u").pair("a", "u")).code == ReasonCode::staffing);
    CHECK(first_reason(child().home("h", 9, 0).unit("u").pair("a", "u")).code == ReasonCode::pace);
    CHECK(first_reason(child().home("h").unit("u", 1, {{"fire", 0}}).pair("a", "u")).code ==
          ReasonCode::trait);
    CHECK(first_reason(child()
                           .child("settled", 1, 1)
                           .home("h")
                           .unit("u", 2)
                           .pair("a", "u")
                           .pair("settled", "u")
                           .apart("a", "settled", Scope::home)
                           .fixed("settled", "u"))
              .code == ReasonCode::mix);
}

TEST_CASE("where no one rule excludes every unit, the lowest unit's first rule is the reason") {
    const Instance instance = Small{}
                                  .child("a", 1, 5, 2, {"fire"})
                                  .home("h")
                                  .unit("u1", 1, {{"fire", 0}})
                                  .unit("u2", 0)
                                  .pair("a", "u1")
                                  .pair("a", "u2");

    CHECK(first_reason(instance).code == ReasonCode::trait);
}

TEST_CASE("an outranked child is told the exact loss, and what would place her") {
    const Instance instance = Small{}
                                  .child("urgent", 1, 5)
                                  .child("waiting", 2, 5)
                                  .home("h")
                                  .unit("u")
                                  .pair("urgent", "u", 30)
                                  .pair("waiting", "u", 40);

    const auto all = reasons(instance);

    REQUIRE(all.size() == 1);
    CHECK(all[0].homes[0].code == ReasonCode::outranked);
    CHECK(all[0].homes[0].loss == Objective{-10, 10, 0, 0, 0, 10, 0, 0});
    REQUIRE(all[0].counterfactual.changes);
    REQUIRE(all[0].counterfactual.changes->size() == 1);
    CHECK(all[0].counterfactual.changes->at(0).kind == ChangeKind::free_bed);
    CHECK(all[0].counterfactual.changes->at(0).amount == 1);
}

TEST_CASE("a child whom no change within the number would place has none") {
    const Instance no_pair = Small{}.child("a", 1, 5).home("h").unit("u");
    CHECK(reasons(no_pair)[0].counterfactual.known);
    CHECK_FALSE(reasons(no_pair)[0].counterfactual.changes);
    const Instance in_company =
        Small{}.child("a", 1, 5).child("b", 1, 5).home("h", 0).unit("u").pair("b", "u");
    CHECK(reasons(in_company)[0].counterfactual.known);
    CHECK_FALSE(reasons(in_company)[0].counterfactual.changes);

    const Instance nothing_free =
        Small{}.child("a", 1, 5).home("h", 0, 0).unit("u", 0).pair("a", "u");
    const auto changes = reasons(nothing_free)[0].counterfactual.changes;
    REQUIRE(changes);
    REQUIRE(changes->size() == 3);
    CHECK(changes->at(0).kind == ChangeKind::admissions);
    CHECK(changes->at(1).kind == ChangeKind::free_bed);
    CHECK(changes->at(2).amount == 2);
}

TEST_CASE("without time nothing is claimed") {
    const Instance instance =
        Small{}.child("a", 1, 5).child("b", 1, 5).home("h").unit("u").pair("a", "u").pair("b", "u");
    const auto plan = allocate(instance, never).value();

    const auto all = reasons_for(instance, plan, {}, [] { return true; });

    CHECK_FALSE(all[0].homes[0].loss);
    CHECK_FALSE(all[0].counterfactual.known);
}

TEST_CASE("a child is outranked exactly where she could be, at the loss that all plans show") {
    for (int seed = 0; seed < cases(250); ++seed) {
        CAPTURE(seed);
        Draws draws{static_cast<std::uint64_t>(seed)};
        auto shape = nasty_shape(draws);
        shape.children = std::min(shape.children, 6);
        const auto instance = made_up(draws, shape);
        const auto plan = allocate(instance, never);
        if (!plan) continue;
        for (const auto& each : reasons_for(instance, *plan, {.most_changes = 0}, never)) {
            for (const auto& reason : each.homes) {
                std::optional<Objective> best;
                each_plan(instance, [&](const Objective& value, const std::vector<Place>& places) {
                    if (!is_in(places, each.child, reason.home)) return;
                    best = best ? std::max(*best, value) : value;
                });
                REQUIRE((reason.code == ReasonCode::outranked) == best.has_value());
                if (!best) continue;
                REQUIRE(reason.loss);
                for (std::size_t level = 0; level < level_count; ++level) {
                    REQUIRE((*best)[level] - plan->objective[level] == (*reason.loss)[level]);
                }
            }
        }
    }
}

/// Whether the instance has a plan that places the child with no band below the plan's.
bool is_placed_at_no_loss(const Instance& instance, const Plan& plan, const std::string& child) {
    bool found = false;
    each_plan(instance, [&](const Objective& value, const std::vector<Place>& places) {
        bool no_loss = is_in(places, child, "");
        for (const auto level : {Level::band_1, Level::band_2, Level::band_3, Level::band_4}) {
            no_loss = no_loss && value[at(level)] >= plan.objective[at(level)];
        }
        found = found || no_loss;
    });
    return found;
}

Instance with(Instance instance, const Change& change, std::int64_t amount) {
    for (auto& home : instance.homes) {
        if (change.kind == ChangeKind::admissions && home.id == change.id) {
            home.admissions += amount;
        }
        if (change.kind == ChangeKind::staffing && home.id == change.id) home.staffing += amount;
        for (auto& unit : home.units) {
            if (change.kind == ChangeKind::free_bed && unit.id == change.id) {
                unit.free_beds += amount;
            }
        }
    }
    if (change.kind == ChangeKind::conflict) {
        std::erase_if(instance.conflicts, [&](const Conflict& each) {
            return std::minmax(each.first, each.second) == std::minmax(change.id, change.second);
        });
    }
    return instance;
}

TEST_CASE("a counterfactual suffices, and no part of it can be spared") {
    for (int seed = 0; seed < cases(60); ++seed) {
        CAPTURE(seed);
        Draws draws{static_cast<std::uint64_t>(seed)};
        auto shape = nasty_shape(draws);
        shape.children = std::min(shape.children, 5);
        shape.homes = std::min(shape.homes, 2);
        const auto instance = made_up(draws, shape);
        const auto plan = allocate(instance, never);
        if (!plan) continue;
        for (const auto& each : reasons_for(instance, *plan, {.most_changes = 2}, never)) {
            REQUIRE(each.counterfactual.known);
            if (!each.counterfactual.changes) continue;
            const auto& changes = *each.counterfactual.changes;
            auto changed = instance;
            for (const auto& change : changes) changed = with(changed, change, change.amount);
            REQUIRE(is_placed_at_no_loss(changed, *plan, each.child));
            for (std::size_t spared = 0; spared < changes.size(); ++spared) {
                auto less = instance;
                for (std::size_t k = 0; k < changes.size(); ++k) {
                    if (k != spared) less = with(less, changes[k], changes[k].amount);
                }
                if (changes[spared].kind != ChangeKind::conflict) {
                    less = with(less, changes[spared], changes[spared].amount - 1);
                }
                REQUIRE_FALSE(is_placed_at_no_loss(less, *plan, each.child));
            }
        }
    }
}

TEST_CASE("asked about a placed child, the reasons are those of every home but the child's own") {
    const Instance instance = Small{}
                                  .child("a", 1, 9)
                                  .child("b", 1, 8)
                                  .home("h1")
                                  .unit("u1")
                                  .home("h2")
                                  .unit("u2")
                                  .home("h3")
                                  .unit("u3", 0)
                                  .pair("a", "u1", 600)
                                  .pair("a", "u2", 500)
                                  .pair("a", "u3", 900)
                                  .pair("b", "u1", 500);
    const auto plan = allocate(instance, never).value();
    REQUIRE(in_words(plan) == "a in u2, b in u1");

    const auto exact = reasons_for(instance, plan, {.children = {"a"}}, never);
    const auto quick =
        reasons_for(instance, plan, {.children = {"a"}, .losses = Losses::not_asked}, never);

    REQUIRE(exact.size() == 1);
    REQUIRE(exact[0].homes.size() == 2);
    CHECK(exact[0].homes[0].home == "h1");
    CHECK(exact[0].homes[0].code == ReasonCode::outranked);
    CHECK(exact[0].homes[0].loss == Objective{-16, 0, 0, 0, 0, -400, 0, 0});
    CHECK(exact[0].homes[1].code == ReasonCode::bed);
    CHECK_FALSE(exact[0].counterfactual.known);
    REQUIRE(quick[0].homes.size() == 2);
    CHECK(quick[0].homes[0].code == ReasonCode::outranked);
    CHECK_FALSE(quick[0].homes[0].loss.has_value());
}

}  // namespace
}  // namespace wayhome::allocation
