// SPDX-License-Identifier: Apache-2.0
#include <array>

#include "contracts/givens.hpp"
#include "contracts/stores.hpp"

namespace wayhome::store {
namespace {

using application::Records;
using transition::Domain;
using transition::PlanStatus;
using transition::TransitionPlan;

TransitionPlan a_plan(std::uint8_t number) {
    return {
        .id = id<TransitionPlanId>(number), .referral = id<ReferralId>(number), .opened = friday};
}

transition::PlanDomain a_domain(Domain domain) {
    return {.domain = domain,
            .status = transition::DomainStatus::under_way,
            .goal = "I want to go to Siân's school.",
            .words = transition::GoalWords::with_help,
            .owner = "Priya Shah, social worker",
            .due = 2026y / 3 / 1,
            .note = "Waits for a place."};
}

void add_plan(Records& records) {
    add_searching_world(records);
    records.transition_plans().add(a_plan(1));
}

std::optional<TransitionPlan> plan_of(application::Registry& registry, std::uint8_t referral) {
    return ask(registry, [&](Records& r) {
        return r.transition_plans().of_referral(id<ReferralId>(referral));
    });
}

bool saved(application::Registry& registry, const TransitionPlan& plan) {
    bool answer = false;
    commit(registry, [&](Records& r) { answer = r.transition_plans().save(plan); });
    return answer;
}

TEST_CASE_TEMPLATE("a plan that was only opened comes back as it is", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_plan);

    const auto plan = *plan_of(store.registry(), 1);

    CHECK(plan.id == id<TransitionPlanId>(1));
    CHECK(plan.status == PlanStatus::missing);
    CHECK(plan.opened == friday);
    CHECK(plan.domains.empty());
    CHECK_FALSE(plan.drafted);
    CHECK_FALSE(plan.destination);
    CHECK_FALSE(plan.agreement);
    CHECK_FALSE(plan.told_of(transition::Gate::drafted));
    CHECK_FALSE(plan_of(store.registry(), 2));
}

TEST_CASE_TEMPLATE("everything written into a plan comes back, its parts in order", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_plan);
    auto plan = a_plan(1);
    plan.status = PlanStatus::in_action;
    plan.drafted = friday + 24h;
    plan.put(a_domain(Domain::support_people));
    plan.put({.domain = Domain::offending,
              .status = transition::DomainStatus::not_needed,
              .note = "There was never an offence."});
    plan.destination = transition::Destination{"family", "With her aunt", 2026y / 4 / 1, friday};
    plan.agreement = transition::Agreement{2026y / 1 / 20,
                                           {transition::Party::authority, transition::Party::home},
                                           "I would rather stay."};
    plan.told[transition::index_of(transition::Gate::destination)] = friday + 48h;
    REQUIRE(saved(store.registry(), plan));

    const auto stored = *ask(store.registry(), [](Records& r) {
        return r.transition_plans().by_id(id<TransitionPlanId>(1));
    });

    CHECK(stored.version == 1);
    CHECK(stored.status == PlanStatus::in_action);
    CHECK(stored.drafted == friday + 24h);
    REQUIRE(stored.domains.size() == 2);
    CHECK(stored.domains[0].domain == Domain::offending);
    CHECK(stored.domains[0].note == "There was never an offence.");
    CHECK_FALSE(stored.domains[0].words);
    CHECK(stored.domains[1].goal == "I want to go to Siân's school.");
    CHECK(stored.domains[1].words == transition::GoalWords::with_help);
    CHECK(stored.domains[1].owner == "Priya Shah, social worker");
    CHECK(stored.domains[1].due == CivilDate{2026y / 3 / 1});
    CHECK(stored.destination->words == "With her aunt");
    CHECK(stored.destination->from == CivilDate{2026y / 4 / 1});
    CHECK(stored.agreement->on == CivilDate{2026y / 1 / 20});
    CHECK(stored.agreement->by ==
          std::vector{transition::Party::authority, transition::Party::home});
    CHECK(stored.agreement->childs_view == "I would rather stay.");
    CHECK(stored.told_of(transition::Gate::destination) == friday + 48h);
    CHECK_FALSE(stored.told_of(transition::Gate::closed));
}

TEST_CASE_TEMPLATE("a part written again replaces what stood", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_plan);
    auto plan = a_plan(1);
    plan.put(a_domain(Domain::money));
    REQUIRE(saved(store.registry(), plan));
    auto again = *plan_of(store.registry(), 1);
    again.domains[0].goal = "I want a bank account.";

    REQUIRE(saved(store.registry(), again));

    const auto stored = *plan_of(store.registry(), 1);
    REQUIRE(stored.domains.size() == 1);
    CHECK(stored.domains[0].goal == "I want a bank account.");
}

TEST_CASE_TEMPLATE("of two who save the same plan, the second is told", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_plan);
    REQUIRE(saved(store.registry(), a_plan(1)));

    CHECK_FALSE(saved(store.registry(), a_plan(1)));
}

TEST_CASE_TEMPLATE("a referral has one plan", Store, WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_plan);
    auto second = a_plan(2);
    second.referral = id<ReferralId>(1);

    CHECK_THROWS_AS(commit(store.registry(), [&](Records& r) { r.transition_plans().add(second); }),
                    application::UniqueViolation);
}

TEST_CASE_TEMPLATE("a plan is looked at when it is new, then when it is said", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), add_plan);
    const auto due_at = [&](Instant moment) {
        return ask(store.registry(),
                   [&](Records& r) { return r.transition_plans().to_look_at(moment, 10); });
    };
    const auto look_again = [&](std::optional<Instant> at) {
        commit(store.registry(),
               [&](Records& r) { r.transition_plans().look_again(id<TransitionPlanId>(1), at); });
    };
    CHECK(due_at(friday - 1s).empty());
    CHECK(due_at(friday) == std::vector{id<TransitionPlanId>(1)});

    look_again(friday + 24h);
    CHECK(due_at(friday + 23h).empty());
    CHECK(due_at(friday + 24h).size() == 1);

    look_again(std::nullopt);
    CHECK(due_at(friday + 1000h).empty());
    CHECK(plan_of(store.registry(), 1)->version == 0);
}

TEST_CASE_TEMPLATE("plans in play are those of placed children who have come, by authority", Store,
                   WAYHOME_ALL_STORES) {
    Store store;
    commit(store.registry(), [](Records& records) {
        add_plan(records);
        records.transition_plans().add(a_plan(2));
        for (const auto number : std::array<std::uint8_t, 2>{1, 2}) {
            auto referral = a_referral(number);
            referral.status = referral::ReferralStatus::placed;
            REQUIRE(records.referrals().save(referral));
            auto stay = a_placement(number, number, number);
            if (number == 1) {
                stay.status = placement::PlacementStatus::arrived;
                stay.arrived = friday + 6h;
            }
            REQUIRE(records.placements().add(stay, std::nullopt));
        }
    });
    const auto in_play = [&](std::optional<OrganisationId> authority) {
        return ask(store.registry(),
                   [&](Records& r) { return r.transition_plans().in_play(authority, 10); });
    };

    const auto all = in_play(std::nullopt);

    REQUIRE(all.size() == 1);
    CHECK(all[0].plan.id == id<TransitionPlanId>(1));
    CHECK(all[0].referral.id == id<ReferralId>(1));
    CHECK(all[0].stay.arrived == friday + 6h);
    CHECK(in_play(id<OrganisationId>(1)).size() == 1);
    CHECK(in_play(id<OrganisationId>(2)).empty());
}

TEST_CASE_TEMPLATE(
    "the database refuses a completed plan without destination, and a failed one "
    "without reason",
    Store, WAYHOME_SQL_STORES) {
    Store store;
    commit(store.registry(), add_plan);
    auto failed = a_plan(1);
    failed.status = PlanStatus::failed;
    auto completed = a_plan(1);
    completed.status = PlanStatus::completed;
    completed.agreement = transition::Agreement{2026y / 1 / 20, {}, ""};

    CHECK_THROWS_AS(saved(store.registry(), failed), application::StoreFailure);
    CHECK_THROWS_AS(saved(store.registry(), completed), application::StoreFailure);
}

}  // namespace
}  // namespace wayhome::store
