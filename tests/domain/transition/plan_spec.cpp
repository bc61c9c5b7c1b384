// SPDX-License-Identifier: Apache-2.0
#include "domain/transition/plan.hpp"

#include <doctest/doctest.h>

#include "domain/transition/ready.hpp"

namespace wayhome::transition {
namespace {

using namespace std::chrono_literals;

constexpr CivilDate today{2026y / 1 / 9};

PlanDomain written(Domain domain) {
    return {.domain = domain,
            .status = DomainStatus::under_way,
            .goal = "I want to go back to Mrs Bell's class.",
            .words = GoalWords::childs_own,
            .owner = "Priya Shah, social worker",
            .due = 2026y / 3 / 1,
            .note = ""};
}

TransitionPlan a_plan() {
    return {.id = TransitionPlanId{{1}}, .referral = ReferralId{{2}}, .opened = {}};
}

TransitionPlan all_written() {
    auto plan = a_plan();
    for (const auto& each : domains) plan.put(written(each.value));
    return plan;
}

TEST_CASE("a plan goes from missing to drafted, agreed, in action and completed") {
    auto status = after(std::nullopt, PlanEvent::opened);
    status = after(status, PlanEvent::drafted);
    status = after(status, PlanEvent::agreed);
    status = after(status, PlanEvent::started);
    CHECK(status == PlanStatus::in_action);

    CHECK(after(status, PlanEvent::completed) == PlanStatus::completed);
}

TEST_CASE("a plan cannot be agreed before it is drafted, nor completed before it is in action") {
    CHECK_FALSE(after(PlanStatus::missing, PlanEvent::agreed));
    CHECK_FALSE(after(PlanStatus::agreed, PlanEvent::completed));
}

TEST_CASE("a plan can fail from every step, once") {
    CHECK(after(PlanStatus::missing, PlanEvent::failed) == PlanStatus::failed);
    CHECK(after(PlanStatus::in_action, PlanEvent::failed) == PlanStatus::failed);
    CHECK_FALSE(after(PlanStatus::failed, PlanEvent::failed));
    CHECK_FALSE(after(PlanStatus::completed, PlanEvent::failed));
}

TEST_CASE("writing into a plan keeps its status, until it has ended") {
    CHECK(after(PlanStatus::agreed, PlanEvent::changed) == PlanStatus::agreed);
    CHECK(after(PlanStatus::missing, PlanEvent::destination_named) == PlanStatus::missing);
    CHECK_FALSE(after(PlanStatus::completed, PlanEvent::changed));
}

TEST_CASE("an escalation is recorded whatever the status, and changes none") {
    CHECK(after(PlanStatus::missing, PlanEvent::escalated) == PlanStatus::missing);
    CHECK(after(PlanStatus::failed, PlanEvent::escalated) == PlanStatus::failed);
    CHECK_FALSE(after(std::nullopt, PlanEvent::escalated));
}

TEST_CASE("a night in police custody is not planned for") {
    CHECK_FALSE(needs_plan(referral::Pathway::police_custody));
    CHECK(needs_plan(referral::Pathway::remand));
}

TEST_CASE("a domain written twice stands once, and domains stand in their order") {
    auto plan = a_plan();
    plan.put(written(Domain::money));
    plan.put(written(Domain::home));
    auto again = written(Domain::money);
    again.goal = "I want a bank account.";

    plan.put(again);

    REQUIRE(plan.domains.size() == 2);
    CHECK(plan.domains[0].domain == Domain::home);
    CHECK(plan.domain(Domain::money)->goal == "I want a bank account.");
    CHECK(plan.domain(Domain::family) == nullptr);
}

TEST_CASE("a domain needs a goal, whose words it is in, an owner and a date") {
    const PlanDomain empty{.domain = Domain::family};

    CHECK(faults_of(empty, today) == std::vector{DomainFault::no_goal, DomainFault::nobodys_words,
                                                 DomainFault::no_owner, DomainFault::no_date});
    CHECK(faults_of(written(Domain::family), today).empty());
}

TEST_CASE("a domain that is not needed needs a sentence why, and nothing else") {
    PlanDomain offending{.domain = Domain::offending, .status = DomainStatus::not_needed};
    CHECK(faults_of(offending, today) == std::vector{DomainFault::no_reason});

    offending.note = "There was never an offence.";

    CHECK(faults_of(offending, today).empty());
}

TEST_CASE("a date more than three years ahead is refused") {
    auto far = written(Domain::education);
    far.due = 2029y / 1 / 9;
    CHECK(faults_of(far, today).empty());

    far.due = 2029y / 1 / 10;

    CHECK(faults_of(far, today) == std::vector{DomainFault::date_too_far});
}

TEST_CASE("a plan is ready to draft when all ten parts are written") {
    auto plan = all_written();
    CHECK(lacking_to_draft(plan, today).empty());

    plan.domains.pop_back();

    CHECK(lacking_to_draft(plan, today) == std::vector{Lacking::domains_unwritten});
    CHECK(unwritten(plan, today) == std::vector{Domain::support_people});
}

TEST_CASE("a plan cannot be agreed while a goal is in somebody else's words") {
    auto plan = all_written();
    CHECK(lacking_to_agree(plan, today).empty());

    auto health = written(Domain::health);
    health.words = GoalWords::not_asked_yet;
    plan.put(health);

    CHECK(lacking_to_agree(plan, today) == std::vector{Lacking::child_not_asked});
}

TEST_CASE("a plan is completed with a destination and nothing left to do") {
    auto plan = all_written();
    CHECK(lacking_to_complete(plan) ==
          std::vector{Lacking::destination, Lacking::domains_unsettled});

    plan.destination = Destination{"step_down", "Elm House, step-down flat", {}, {}};
    for (auto& each : plan.domains) each.status = DomainStatus::handed_over;

    CHECK(lacking_to_complete(plan).empty());
}

TEST_CASE("a review agrees a plan with the council and the home; a child who does not is heard") {
    using enum Party;
    CHECK(faults_of(2026y / 1 / 8, {child, authority, home}, "", 2026y / 1 / 2, today).empty());
    CHECK(faults_of(2026y / 1 / 8, {authority, home}, "", 2026y / 1 / 2, today) ==
          std::vector{AgreementFault::no_childs_view});
    CHECK(faults_of(2026y / 1 / 8, {authority, home}, "I want to live with my nan.", 2026y / 1 / 2,
                    today)
              .empty());
    CHECK(faults_of(2026y / 1 / 1, {child}, "", 2026y / 1 / 2, today) ==
          std::vector{AgreementFault::before_arrival, AgreementFault::without_authority,
                      AgreementFault::without_home});
    CHECK(faults_of(2026y / 1 / 10, {child, authority, home}, "", {}, today) ==
          std::vector{AgreementFault::day_to_come});
}

}  // namespace
}  // namespace wayhome::transition
