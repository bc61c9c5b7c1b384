// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/checker/check.hpp"

#include <doctest/doctest.h>

#include "planning/allocation/allocate.hpp"
#include "support/allocation/small.hpp"

namespace wayhome::allocation {
namespace {

const Stop never = [] { return false; };

/// Two children for one bed, and a third with a bed of her own.
Instance three_children() {
    return Small{}
        .child("a", 2, 30)
        .child("b", 2, 20)
        .child("c", 3, 10)
        .home("h1")
        .unit("u1")
        .home("h2")
        .unit("u2")
        .pair("a", "u1", 5)
        .pair("b", "u1", 9)
        .pair("c", "u2", 4)
        .pair("a", "u2", 1);
}

Plan proved_plan() {
    auto plan = allocate(three_children(), never).value();
    REQUIRE(plan.status == Status::optimal);
    return plan;
}

bool is_proved(const Plan& plan) {
    return checker::check(three_children(), plan).is_proved_best(plan.objective);
}

Branching& only_leaf(Plan& plan) {
    REQUIRE(plan.certificate.parts.size() == 1);
    REQUIRE(plan.certificate.parts[0].tree.size() == 1);
    return plan.certificate.parts[0].tree[0];
}

TEST_CASE("the checker confirms a proved plan") {
    const auto plan = proved_plan();

    CHECK(is_proved(plan));
    CHECK(in_words(plan) == "a in u2, b in u1");
}

TEST_CASE("a plan that is worth more than it is, is refused") {
    auto plan = proved_plan();
    plan.objective[at(Level::closeness)] += 1;

    CHECK(checker::check(three_children(), plan).wrong == "the plan is not worth what it says");
}

TEST_CASE("a plan that breaks a rule is refused") {
    auto plan = proved_plan();
    plan.places = {{"a", "h1", "u1"}, {"b", "h1", "u1"}};

    CHECK(checker::check(three_children(), plan).wrong == "u1 lacks beds");
}

TEST_CASE("a plan that is not the best is not proved by any prices") {
    auto plan = proved_plan();
    plan.places = {{"a", "h1", "u1"}, {"c", "h2", "u2"}};
    plan.objective = {0, 60, 0, 20, 0, 9, 0, 0};

    const auto verdict = checker::check(three_children(), plan);

    CHECK_FALSE(verdict.wrong);
    CHECK_FALSE(verdict.is_proved_best(plan.objective));
    CHECK(*verdict.bounds[at(Level::band_2)] >= 100);
}

TEST_CASE("prices that are too low prove nothing") {
    auto plan = proved_plan();
    only_leaf(plan).levels[at(Level::band_2)].children.clear();

    CHECK_FALSE(is_proved(plan));
}

TEST_CASE("a price below nothing is refused") {
    auto plan = proved_plan();
    only_leaf(plan).levels[at(Level::band_1)].children = {{"c", -5}};

    CHECK(checker::check(three_children(), plan).wrong == "a child's price is below nothing");
}

TEST_CASE("a leaf with fewer levels proves those alone") {
    auto plan = proved_plan();
    only_leaf(plan).levels.resize(at(Level::band_3));

    const auto verdict = checker::check(three_children(), plan);

    CHECK_FALSE(verdict.is_proved_best(plan.objective));
    CHECK(verdict.bounds[at(Level::band_2)] == plan.objective[at(Level::band_2)]);
    CHECK_FALSE(verdict.bounds[at(Level::band_4)]);
}

TEST_CASE("a home that is left out of the parts is noticed") {
    auto plan = proved_plan();
    plan.certificate.parts[0].homes.pop_back();

    CHECK(checker::check(three_children(), plan).wrong);
}

TEST_CASE("a part that is left out is noticed") {
    auto plan = proved_plan();
    plan.certificate.parts.clear();

    CHECK(checker::check(three_children(), plan).wrong);
}

TEST_CASE("a child in two parts is noticed") {
    auto plan = proved_plan();
    plan.certificate.parts.push_back(plan.certificate.parts[0]);

    CHECK(checker::check(three_children(), plan).wrong == "a is in two parts");
}

TEST_CASE("a branching that leads back or out of the tree is refused") {
    auto plan = proved_plan();
    auto& tree = plan.certificate.parts[0].tree;
    const auto leaf = tree[0];
    tree = {{.child = "a", .home = "h1", .yes = 1, .no = 7}, leaf};
    CHECK(checker::check(three_children(), plan).wrong == "a branching leads nowhere");

    tree = {{.child = "a", .home = "h1", .yes = 0, .no = 1}, leaf};
    CHECK(checker::check(three_children(), plan).wrong == "a branching leads nowhere");
}

TEST_CASE("a tree is proved when both branches are, and not when one has no proof") {
    auto plan = proved_plan();
    auto& tree = plan.certificate.parts[0].tree;
    const auto leaf = tree[0];
    tree = {{.child = "a", .home = "h1", .yes = 1, .no = 2}, leaf, leaf};
    CHECK(is_proved(plan));

    tree = {{.child = "a", .home = "h1", .yes = 1, .no = 2}, leaf, {}};
    CHECK_FALSE(is_proved(plan));
}

TEST_CASE("prices out of range are refused before they could overflow") {
    auto plan = proved_plan();
    only_leaf(plan).levels[0].children = {{"a", 4'000'000'000'000'000'000}};
    CHECK(checker::check(three_children(), plan).wrong);

    only_leaf(plan).levels[0] = {.scale = 0, .children = {}, .groups = {}};
    CHECK(checker::check(three_children(), plan).wrong == "a scale is out of range");
}

}  // namespace
}  // namespace wayhome::allocation
