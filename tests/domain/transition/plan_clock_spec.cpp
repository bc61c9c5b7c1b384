// SPDX-License-Identifier: Apache-2.0
#include "domain/transition/plan_clock.hpp"

#include <doctest/doctest.h>

#include "kernel/london_time.hpp"

namespace wayhome::transition {
namespace {

using namespace std::chrono_literals;
using referral::Pathway;

const referral::WorkingTime working{{2026y / 4 / 3, 2026y / 4 / 6}};

GateRule rule(Gate gate, int amount, GateUnit unit, Days repeat = Days{0}) {
    return {gate,          amount, unit,           repeat, Pathway::welfare, GateStanding::proposal,
            2020y / 1 / 1, {},     "For this test"};
}

TransitionPlan a_plan() {
    return {.id = TransitionPlanId{{1}}, .referral = ReferralId{{2}}, .opened = {}};
}

GateRules all_rules() {
    return {"1",
            {rule(Gate::begun, 3, GateUnit::days), rule(Gate::drafted, 5, GateUnit::working_days),
             rule(Gate::agreed, 1, GateUnit::months),
             rule(Gate::destination, 28, GateUnit::days, Days{7}),
             rule(Gate::closed, 5, GateUnit::working_days)}};
}

StayDays arrived_on(CivilDate day) {
    return {Pathway::welfare, day, {}, {}};
}

Instant at_noon(CivilDate day) {
    return start_of_london_day(day) + 12h;
}

TEST_CASE("five working days pass over a weekend and two bank holidays") {
    const auto rules = all_rules();

    const auto gates = gates_of(a_plan(), arrived_on(2026y / 4 / 1), rules, working);

    REQUIRE(gates.size() == 3);
    CHECK(gates[1].rule->gate == Gate::drafted);
    CHECK(gates[1].day == CivilDate{2026y / 4 / 10});
}

TEST_CASE("a gate is open until the last second of its London day, in summer time too") {
    const auto rules = all_rules();

    const auto gates = gates_of(a_plan(), arrived_on(2026y / 4 / 1), rules, working);

    const auto& begun = gates[0];
    CHECK(begun.day == CivilDate{2026y / 4 / 4});
    CHECK(begun.due == std::chrono::sys_days{2026y / 4 / 4} + 22h + 59min + 59s);
    CHECK_FALSE(begun.is_overdue(begun.due));
    CHECK(begun.is_overdue(begun.due + 1s));
}

TEST_CASE("the first review is within a month; of a short month, by its last day") {
    const auto rules = all_rules();

    const auto gates = gates_of(a_plan(), arrived_on(2026y / 1 / 31), rules, working);

    CHECK(gates[2].day == CivilDate{2026y / 2 / 28});
}

TEST_CASE("a destination is due 28 days before the authority to keep the child ends") {
    const auto rules = all_rules();
    auto stay = arrived_on(2026y / 1 / 9);
    stay.authority_ends = 2026y / 4 / 8;

    const auto gates = gates_of(a_plan(), stay, rules, working);

    REQUIRE(gates.size() == 4);
    CHECK(gates[3].rule->gate == Gate::destination);
    CHECK(gates[3].day == CivilDate{2026y / 3 / 11});
}

TEST_CASE("nothing is due before the child has arrived") {
    const auto rules = all_rules();

    CHECK(gates_of(a_plan(), {Pathway::welfare, {}, {}, {}}, rules, working).empty());
}

TEST_CASE("once the child has left, only closing the referral is due") {
    const auto rules = all_rules();
    auto stay = arrived_on(2026y / 1 / 9);
    stay.departed = 2026y / 4 / 2;

    const auto gates = gates_of(a_plan(), stay, rules, working);

    REQUIRE(gates.size() == 1);
    CHECK(gates[0].rule->gate == Gate::closed);
    CHECK(gates[0].day == CivilDate{2026y / 4 / 13});
    CHECK_FALSE(gates[0].met);
}

TEST_CASE("a pathway without rules has no gates") {
    const auto rules = all_rules();
    auto stay = arrived_on(2026y / 1 / 9);
    stay.pathway = Pathway::remand;

    CHECK(gates_of(a_plan(), stay, rules, working).empty());
}

TEST_CASE("what is written, drafted, agreed and named meets its gates") {
    const auto rules = all_rules();
    auto stay = arrived_on(2026y / 1 / 9);
    stay.authority_ends = 2026y / 4 / 8;
    auto plan = a_plan();
    plan.status = PlanStatus::drafted;
    plan.destination = Destination{"family", "With her aunt", {}, {}};

    const auto gates = gates_of(plan, stay, rules, working);

    CHECK(gates[0].met);
    CHECK(gates[1].met);
    CHECK_FALSE(gates[2].met);
    CHECK(gates[3].met);
}

TEST_CASE("those above are told once, and of a destination every week until it is named") {
    const auto once = rule(Gate::drafted, 5, GateUnit::working_days);
    const auto weekly = rule(Gate::destination, 28, GateUnit::days, Days{7});
    const auto due = at_noon(2026y / 1 / 16);
    const auto told = at_noon(2026y / 1 / 17);

    CHECK(told_next({&once, {}, due, false}, {}) == due + 1s);
    CHECK_FALSE(told_next({&once, {}, due, false}, told));
    CHECK(told_next({&weekly, {}, due, false}, told) == told + Days{7});
    CHECK_FALSE(told_next({&weekly, {}, due, true}, told));
}

}  // namespace
}  // namespace wayhome::transition
