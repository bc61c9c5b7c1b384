// SPDX-License-Identifier: Apache-2.0
#include "application/plan/proposed_plan.hpp"

#include "application/child/restrict_child.hpp"
#include "application/offer/accept_offer.hpp"
#include "given_proposed_plan.hpp"
#include "planning/allocation/tally.hpp"

namespace wayhome::application {
namespace {

TEST_CASE("C9: everyone waiting is planned for at once, and the plan is proved the best") {
    GivenProposedPlan given;
    const auto ash = given.a_waiting_child("Ash");
    const auto sam = given.a_waiting_child("Sam");

    const auto plan = given.plan();

    CHECK(plan->input.children.size() == 2);
    CHECK(plan->solved.plan.status == allocation::Status::optimal);
    CHECK(plan->home_for(ash.id) != nullptr);
    CHECK(plan->home_for(sam.id) != nullptr);
}

TEST_CASE("with more children than beds, those who have waited longest have them, all else equal") {
    GivenProposedPlan given;
    std::vector<referral::Referral> waiting;
    for (const auto* const name : {"One", "Two", "Three", "Four", "Five"}) {
        waiting.push_back(given.a_waiting_child(name));
    }

    const auto plan = given.plan();

    CHECK(plan->solved.plan.places.size() == 4);
    CHECK(plan->home_for(waiting[4].id) == nullptr);
    const auto* const reasons = plan->reasons_of(waiting[4].id);
    REQUIRE(reasons != nullptr);
    REQUIRE(reasons->homes.size() == 2);
    CHECK(reasons->homes[0].code == allocation::ReasonCode::outranked);
}

TEST_CASE("a bed that is closed is nobody's, and reopening it is shown to place a child") {
    GivenProposedPlan given;
    given.close_bed(given.elm, 0);
    std::vector<referral::Referral> waiting;
    for (const auto* const name : {"One", "Two", "Three", "Four"}) {
        waiting.push_back(given.a_waiting_child(name));
    }

    const auto plan = given.plan();

    const auto openings = given.plans.openings(*plan, given.elm.id);

    CHECK(plan->solved.plan.places.size() == 3);
    REQUIRE(openings.size() == 1);
    CHECK(openings[0].what.unit == given.elm.units[0].id.text());
    CHECK(openings[0].worth.value().placed == std::vector<std::string>{waiting[3].id.text()});
    CHECK(given.plans.openings(*plan, given.oak.id).empty());
}

TEST_CASE("a home takes in no more children at a time than the rule says") {
    GivenProposedPlan given;
    given.comparison_rules.most_admissions = 1;
    for (const auto* const name : {"One", "Two", "Three"}) given.a_waiting_child(name);

    const auto plan = given.plan();

    CHECK(plan->solved.plan.places.size() == 2);
}

TEST_CASE("a child whose home has been asked stays there in the plan while the answer is awaited") {
    GivenProposedPlan given;
    const auto ash = given.a_waiting_child("Ash");
    const auto before = given.plan();
    const auto& elsewhere = before->home_for(ash.id)->id == given.elm.id ? given.oak : given.elm;
    given.an_opened_offer(ash, elsewhere);

    const auto plan = given.plan();

    CHECK(plan->home_for(ash.id)->id == elsewhere.id);
    CHECK(plan->input.children[0].under_way == UnderWay::asked);
    CHECK(plan->reasons_of(ash.id) == nullptr);
}

TEST_CASE("a child for whom a bed is held keeps it, and nobody else is planned into it") {
    GivenProposedPlan given;
    const auto ash = given.a_waiting_child("Ash");
    const auto offer = given.an_opened_offer(ash, given.elm);
    REQUIRE(accept_offer(given.desk(), given.by(given.elm_manager),
                         {offer.id, given.now(offer).version, given.elm.beds[0].id, {}}));
    for (const auto* const name : {"One", "Two", "Three", "Four"}) given.a_waiting_child(name);

    const auto plan = given.plan();

    CHECK(plan->input.child(ash.id.text())->under_way == UnderWay::bed_held);
    CHECK(plan->home_for(ash.id)->id == given.elm.id);
    CHECK(plan->solved.plan.places.size() == 4);
}

TEST_CASE("a child asked for at two homes at once is planned into one of these and no other") {
    GivenProposedPlan given;
    const auto ash = given.a_waiting_child("Ash");
    given.an_opened_offer(ash, given.elm);
    given.an_opened_offer(ash, given.oak);

    const auto plan = given.plan();

    CHECK(plan->input.children[0].under_way == UnderWay::asked_several);
    CHECK(plan->home_for(ash.id) != nullptr);
    CHECK(plan->input.instance.fixed.empty());
}

TEST_CASE("two children to be kept apart are not planned into one home") {
    GivenProposedPlan given;
    given.close_bed(given.oak, 0);
    given.close_bed(given.oak, 1);
    const auto ash = given.a_waiting_child("Ash");
    given.a_waiting_child("Sam");
    support::answer(given, ash, "keep_apart",
                    {{"any", "yes"},
                     {"children.1.name", "sam example"},
                     {"children.1.reason", "victim"},
                     {"children.1.by_order", "yes"}});

    const auto plan = given.plan();

    CHECK(plan->input.instance.conflicts.size() == 1);
    CHECK(plan->solved.plan.places.size() == 1);
}

TEST_CASE("A12 C9: it makes no difference which of two waiting children named the other") {
    GivenProposedPlan given;
    given.close_bed(given.oak, 0);
    given.close_bed(given.oak, 1);
    given.a_waiting_child("Ash");
    const auto sam = given.a_waiting_child("Sam");
    support::answer(
        given, sam, "keep_apart",
        {{"any", "yes"}, {"children.1.name", "Ash Example"}, {"children.1.reason", "victim"}});

    const auto plan = given.plan();

    CHECK(plan->input.instance.conflicts.size() == 1);
    CHECK(plan->solved.plan.places.size() == 1);
}

TEST_CASE("A12 C9: nobody is planned into a home where a child lives who named that child") {
    GivenProposedPlan given;
    const auto earlier = given.a_searching_referral(given.a_child("Sam", "Other"));
    support::answer(
        given, earlier, "keep_apart",
        {{"any", "yes"}, {"children.1.name", "Ash Example"}, {"children.1.reason", "victim"}});
    support::lives_in(given, earlier, given.elm);
    const auto ash = given.a_waiting_child("Ash");
    const auto kit = given.a_waiting_child("Kit");

    const auto plan = given.plan();

    const auto of = [&](const referral::Referral& each) {
        return plan->input.child(each.id.text())->at(given.elm.id)->verdict;
    };
    CHECK(of(ash) == matching::Verdict::does_not_fit);
    CHECK(of(kit) != matching::Verdict::does_not_fit);
    CHECK(plan->home_for(ash.id)->id == given.oak.id);
}

TEST_CASE("the plan is kept while nothing happens, and made again when something does") {
    GivenProposedPlan given;
    given.a_waiting_child("Ash");
    const auto first = given.plan();
    const auto second = given.plan();
    given.a_waiting_child("Sam");
    const auto third = given.plan();

    CHECK(first == second);
    CHECK(first->input.hash != third->input.hash);
    CHECK(third->input.children.size() == 2);
}

TEST_CASE("with nobody waiting there is a plan for nobody") {
    GivenProposedPlan given;

    const auto plan = given.plan();

    CHECK(plan->solved.plan.places.empty());
    CHECK(plan->solved.plan.status == allocation::Status::optimal);
}

TEST_CASE("when time strikes at once there is still a plan that keeps every rule") {
    GivenProposedPlan given;
    given.a_waiting_child("Ash");
    ProposedPlans hurried{[] { return [] { return true; }; }};

    const auto plan = hurried.current(given.desk(), given.by(given.officer)).plan;

    CHECK(plan->solved.plan.places.size() == 1);
}

TEST_CASE("a restricted child is in the plan and hidden from an officer who is not named") {
    GivenProposedPlan given;
    const auto child = given.a_child("Ash", "Example");
    const auto restricted = given.a_searching_referral(child);
    const auto other = given.a_waiting_child("Sam");
    REQUIRE(restrict_child(given.desk(), given.by(given.lead),
                           {child.id, 0, "The child is at risk from somebody at work here."}));
    std::optional<SeenProposedPlan> seen;
    std::optional<SeenPlannedChild> seen_child;

    const auto whole = see_proposed_plan(given.desk(), given.by(given.officer), given.plans, seen);
    const auto alone = see_planned_child(given.desk(), given.by(given.officer), given.plans,
                                         restricted.id, seen_child);

    REQUIRE(whole);
    CHECK(allocation::tally_of_placed(seen->proposed->input.instance,
                                      seen->proposed->solved.plan.places)
              .children == 2);
    CHECK(seen->hidden == std::set{restricted.id});
    CHECK(seen->shows(other.id.text()));
    CHECK_FALSE(alone);
    CHECK_FALSE(seen_child.has_value());
}

TEST_CASE("C10: one child is explained home by home, with what the other homes would cost") {
    GivenProposedPlan given;
    const auto ash = given.a_waiting_child("Ash");
    std::optional<SeenPlannedChild> seen;

    const auto answer =
        see_planned_child(given.desk(), given.by(given.officer), given.plans, ash.id, seen);

    REQUIRE(answer);
    REQUIRE(seen->reasons.has_value());
    REQUIRE(seen->reasons->homes.size() == 1);
    CHECK(seen->reasons->homes[0].loss.has_value());
}

TEST_CASE("a home sees no plan") {
    GivenProposedPlan given;
    std::optional<SeenPlannedChild> seen;
    const auto ash = given.a_waiting_child("Ash");

    const auto answer =
        see_planned_child(given.desk(), given.by(given.elm_manager), given.plans, ash.id, seen);

    REQUIRE_FALSE(answer);
    CHECK(std::holds_alternative<Forbidden>(answer.error()));
}

TEST_CASE("the newest event is found whatever their number") {
    GivenProposedPlan given;
    for (int i = 0; i < 5; ++i) {
        std::int64_t newest = 0;
        std::int64_t found = 0;
        given.registry.read([&](Records& records) {
            for (const auto& each : records.journal().after(0, 1000)) newest = each.sequence;
            found = last_sequence(records.journal());
        });
        CHECK(found == newest);
        given.a_waiting_child("Ash");
    }
}

}  // namespace
}  // namespace wayhome::application
