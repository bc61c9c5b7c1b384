// SPDX-License-Identifier: Apache-2.0
#include "application/recompute_states.hpp"
#include "given_plan.hpp"

namespace wayhome::application {
namespace {

using referral::ReferralStatus;

TEST_CASE("H1 U-75: taking up a place opens the transition plan, missing, in the same step") {
    GivenPlan s;

    CHECK(s.plan().status == PlanStatus::missing);
    const auto events = s.given.events_of(s.referral);
    CHECK(std::count(events.begin(), events.end(), "opened") == 2);
    CHECK(says(s.told(s.given.referrer), "is open: write it with the child"));
}

TEST_CASE("a draft is refused until all ten parts are written") {
    GivenPlan s;

    const auto refused = s.draft();
    s.write_all(transition::DomainStatus::to_start);

    REQUIRE_FALSE(refused);
    CHECK(words_of(refused).find("every part") != std::string::npos);
    REQUIRE(s.draft());
    CHECK(s.plan().status == PlanStatus::drafted);
    CHECK(s.plan().drafted == s.given.clock.now());
}

TEST_CASE("a part without goal, owner or date is refused at its fields, and nothing is kept") {
    GivenPlan s;

    const auto refused = s.write({.domain = transition::Domain::education});

    REQUIRE_FALSE(refused);
    const auto problems = std::get<Problems>(refused.error());
    CHECK(problems.size() == 4);
    CHECK(problems[0].field == "goal");
    CHECK(problems[3].field == "due");
    CHECK(s.plan().domains.empty());
}

TEST_CASE("the home may read the plan and not write it") {
    GivenPlan s;

    const auto refused =
        change_domain(s.given.desk(), s.given.by(s.given.elm_manager),
                      {s.referral.id, s.plan().version, {.domain = transition::Domain::education}});

    REQUIRE_FALSE(refused);
    CHECK(std::holds_alternative<Forbidden>(refused.error()));
}

TEST_CASE("of two people who write at once, the second is told that it has changed") {
    GivenPlan s;
    const auto seen = s.plan().version;
    s.write_all(transition::DomainStatus::to_start);

    const auto late =
        draft_plan(s.given.desk(), s.given.by(s.given.referrer), {s.referral.id, seen});

    REQUIRE_FALSE(late);
    CHECK(std::holds_alternative<Stale>(late.error()));
}

TEST_CASE("a plan goes from draft to completed, and its states follow from its events") {
    GivenPlan s;
    s.put_into_action();
    REQUIRE(s.name());

    REQUIRE(s.end(PlanOutcome::completed));

    CHECK(s.plan().status == PlanStatus::completed);
    CHECK(recompute_states(s.given.registry).differences.empty());
}

TEST_CASE("a plan cannot be agreed while the child has still to be asked about a goal") {
    GivenPlan s;
    s.write_all(transition::DomainStatus::to_start);
    REQUIRE(s.write({.domain = transition::Domain::family,
                     .goal = "She should see her brother.",
                     .words = transition::GoalWords::not_asked_yet,
                     .owner = "Priya Shah, social worker",
                     .due = 2026y / 3 / 1}));
    REQUIRE(s.draft());

    const auto refused = s.agree();

    REQUIRE_FALSE(refused);
    CHECK(words_of(refused).find("Ask the child") != std::string::npos);
}

TEST_CASE("a plan is not completed without a destination, nor before it is in action") {
    GivenPlan s;
    const auto early = s.end(PlanOutcome::completed);
    s.put_into_action();
    const auto nowhere = s.end(PlanOutcome::completed);

    REQUIRE_FALSE(early);
    CHECK(words_of(early).find("put into action") != std::string::npos);
    REQUIRE_FALSE(nowhere);
    CHECK(words_of(nowhere).find("Name where the child goes next") != std::string::npos);
}

TEST_CASE("a plan fails with a reason and a sentence, from any step") {
    GivenPlan s;

    CHECK_FALSE(s.end(PlanOutcome::failed));
    REQUIRE(s.end(PlanOutcome::failed, "no_destination", "Nobody had a place for the child."));

    CHECK(s.plan().status == PlanStatus::failed);
    CHECK(s.plan().failed_because == "no_destination");
}

TEST_CASE("no planned destination is no destination") {
    GivenPlan s;

    const auto refused =
        name_destination(s.given.desk(), s.given.by(s.given.referrer),
                         {s.referral.id, s.plan().version, "unplanned", "We do not know.", {}});

    REQUIRE_FALSE(refused);
    CHECK(std::get<Problems>(refused.error()).at(0).field == "destination");
}

TEST_CASE("a departure frees the bed and leaves the referral placed until the unit closes it") {
    GivenPlan s;
    REQUIRE(s.depart());

    CHECK(s.given.now(s.referral).status == ReferralStatus::placed);
    CHECK(s.given.only_placement(s.referral).status == placement::PlacementStatus::departed);
}

TEST_CASE(
    "a referral is closed once the child has left, the plan has an outcome and the handover "
    "is done") {
    GivenPlan s;
    const auto before_departure = s.close(Handover::done);
    REQUIRE(s.depart());
    const auto before_outcome = s.close(Handover::done);
    REQUIRE(s.end(PlanOutcome::failed, "no_destination", "Nobody had a place for the child."));

    REQUIRE_FALSE(before_departure);
    CHECK(words_of(before_departure).find("has left") != std::string::npos);
    REQUIRE_FALSE(before_outcome);
    CHECK(words_of(before_outcome).find("transition plan") != std::string::npos);
    REQUIRE(s.close(Handover::done));
    CHECK(s.given.now(s.referral).status == ReferralStatus::closed);
    CHECK(recompute_states(s.given.registry).differences.empty());
}

TEST_CASE("a handover that could not be done needs a reason and a sentence") {
    GivenPlan s;
    REQUIRE(s.depart());
    REQUIRE(s.end(PlanOutcome::failed, "no_destination", "Nobody had a place for the child."));

    const auto refused = s.close(Handover::excused);

    REQUIRE_FALSE(refused);
    CHECK(std::get<Problems>(refused.error()).size() == 2);
    REQUIRE(s.close(Handover::excused, "same_team", "The same team carries on at the flat."));
    CHECK(s.given.now(s.referral).status == ReferralStatus::closed);
}

}  // namespace
}  // namespace wayhome::application
