// SPDX-License-Identifier: Apache-2.0
#include "application/plan/act_on_plan.hpp"

#include "application/offer/decline_offer.hpp"
#include "given_proposed_plan.hpp"

namespace wayhome::application {
namespace {

Problems refused(const Answer& answer) {
    REQUIRE_FALSE(answer.has_value());
    REQUIRE(std::holds_alternative<Problems>(answer.error()));
    return std::get<Problems>(answer.error());
}

const home::Home& other_than(const GivenProposedPlan& given, const PlannedHome* proposed) {
    return proposed->id == given.elm.id ? given.oak : given.elm;
}

TEST_CASE("C6 C9: ticked proposals become offers that say which plan they came from") {
    GivenProposedPlan given;
    const auto ash = given.a_waiting_child("Ash");
    const auto sam = given.a_waiting_child("Sam");
    const auto plan = given.plan();

    const auto sent = accept_proposals(given.desk(), given.by(given.officer), given.plans,
                                       {plan->input.hash, {ash.id, sam.id}});

    REQUIRE(sent.has_value());
    for (const auto& each : {ash, sam}) {
        REQUIRE(given.offers_of(each).size() == 1);
        CHECK(given.offers_of(each)[0].home == plan->home_for(each.id)->id);
        CHECK(given.offers_of(each)[0].frozen.find("\"verdict\"") != std::string::npos);
        CHECK(given.last_sent(each).detail(detail_of_plan) == plan->input.hash);
        CHECK(given.last_sent(each).detail(detail_of_bypass).empty());
    }
    CHECK(given.plans.current(given.desk(), given.by(given.officer)).choices.followed == 2);
}

TEST_CASE("the audit trail says for each child that the offer was as proposed") {
    GivenProposedPlan given;
    const auto ash = given.a_waiting_child("Ash");
    const auto hash = given.plan()->input.hash;

    REQUIRE(accept_proposals(given.desk(), given.by(given.officer), given.plans, {hash, {ash.id}}));

    std::vector<ChainedAuditEntry> entries;
    given.registry.read(
        [&](Records& records) { entries = records.audit_trail().of_child(*ash.child, 1000, 1); });
    REQUIRE(entries.size() == 1);
    CHECK(entries[0].entry.reason == "as proposed by proposed_plan " + hash);
}

TEST_CASE("pressed twice, nothing is sent twice and the answer is the same") {
    GivenProposedPlan given;
    const auto ash = given.a_waiting_child("Ash");
    const AcceptProposals wanted{given.plan()->input.hash, {ash.id}};

    const auto first =
        accept_proposals(given.desk(), given.by(given.officer, "one press"), given.plans, wanted);
    const auto second =
        accept_proposals(given.desk(), given.by(given.officer, "one press"), given.plans, wanted);

    CHECK(first.has_value());
    CHECK(second.has_value());
    CHECK(given.offers_of(ash).size() == 1);
}

TEST_CASE("a plan that is no longer the one on the page sends nothing") {
    GivenProposedPlan given;
    const auto ash = given.a_waiting_child("Ash");
    const auto seen = given.plan()->input.hash;
    given.a_waiting_child("Sam");

    const auto sent =
        accept_proposals(given.desk(), given.by(given.officer), given.plans, {seen, {ash.id}});

    CHECK(refused(sent).front().words.find("The plan has changed") != std::string::npos);
    CHECK(given.offers_of(ash).empty());
}

/// The home declines the child for something that has to pass first.
void pause_at(GivenProposedPlan& given, const referral::Referral& referral, const home::Home& home,
              const access::Account& manager) {
    const auto offer = given.an_opened_offer(given.now(referral), home);
    REQUIRE(decline_offer(given.desk(), given.by(manager),
                          {offer.id, given.now(offer).version, "bed_closed",
                           "The only free bed has no window.", ""}));
}

TEST_CASE("D8: a proposal at a home that has paused for the child is asked from the comparison") {
    GivenProposedPlan given;
    given.rules.reasons.push_back({"decline", "bed_closed", "Bed closed or under repair", "bed",
                                   "pause", std::nullopt,
                                   CivilDate{std::chrono::year{2020} / 1 / 1}, std::nullopt, 2});
    const auto ash = given.a_waiting_child("Ash");
    pause_at(given, ash, given.elm, given.elm_manager);
    pause_at(given, ash, given.oak, given.oak_manager);

    const auto sent = accept_proposals(given.desk(), given.by(given.officer), given.plans,
                                       {given.plan()->input.hash, {ash.id}});

    const auto problems = refused(sent);
    REQUIRE(problems.size() == 1);
    CHECK(problems[0].field == "child");
    CHECK(problems[0].words.find("The home has paused for this child") != std::string::npos);
    CHECK(given.offers_of(ash).size() == 2);
}

TEST_CASE("one child for whom no home may be asked stops the whole press and says for whom") {
    GivenProposedPlan given;
    const auto ash = given.a_waiting_child("Ash");
    const auto without_basis = given.a_searching_referral(given.a_child("Kim", "Example"));
    const auto hash = given.plan()->input.hash;

    const auto sent = accept_proposals(given.desk(), given.by(given.officer), given.plans,
                                       {hash, {ash.id, without_basis.id}});

    const auto problems = refused(sent);
    CHECK(problems.front().field == "child");
    CHECK(problems.front().words.starts_with(without_basis.reference));
    CHECK(given.offers_of(ash).empty());
}

TEST_CASE("nothing ticked is said beside the list") {
    GivenProposedPlan given;
    given.a_waiting_child("Ash");

    const auto sent = accept_proposals(given.desk(), given.by(given.officer), given.plans,
                                       {given.plan()->input.hash, {}});

    CHECK(refused(sent).front().field == "child");
}

TEST_CASE("a child who is asked for already has no proposal to accept") {
    GivenProposedPlan given;
    const auto ash = given.a_waiting_child("Ash");
    given.an_opened_offer(ash, given.elm);

    const auto sent = accept_proposals(given.desk(), given.by(given.officer), given.plans,
                                       {given.plan()->input.hash, {ash.id}});

    CHECK(refused(sent).front().words == "Choose proposals from the list");
    CHECK(given.offers_of(ash).size() == 1);
}

TEST_CASE("C10: another home is asked with a recorded reason, and the bypass is counted") {
    GivenProposedPlan given;
    const auto ash = given.a_waiting_child("Ash");
    const auto plan = given.plan();
    const auto* const proposed = plan->home_for(ash.id);
    const auto& other = other_than(given, proposed);

    const auto sent = choose_otherwise(given.desk(), given.by(given.officer), given.plans,
                                       {ash.id, plan->input.hash, other.id, "authority_asks",
                                        "The council asks for a home it knows."});

    REQUIRE(sent.has_value());
    CHECK(given.offers_of(ash).at(0).home == other.id);
    const auto event = given.last_sent(ash);
    CHECK(event.detail(detail_of_proposal) == proposed->id.text());
    CHECK(event.detail(detail_of_bypass) == "authority_asks");
    const auto choices = given.plans.current(given.desk(), given.by(given.officer)).choices;
    CHECK(choices.followed == 0);
    CHECK(choices.bypassed() == 1);
    std::optional<SeenPlannedChild> seen;
    REQUIRE(see_planned_child(given.desk(), given.by(given.officer), given.plans, ash.id, seen));
    REQUIRE(seen->chosen_otherwise.size() == 1);
    CHECK(seen->chosen_otherwise[0].words == "The council asks for a home it knows.");
}

TEST_CASE("choosing otherwise needs a home, a reason from the list and a sentence") {
    GivenProposedPlan given;
    const auto ash = given.a_waiting_child("Ash");

    const auto sent = choose_otherwise(given.desk(), given.by(given.officer), given.plans,
                                       {ash.id, given.plan()->input.hash, std::nullopt, "", ""});

    const auto problems = refused(sent);
    REQUIRE(problems.size() == 3);
    CHECK(problems[0].field == "home");
    CHECK(problems[1].field == "reason");
    CHECK(problems[2].field == "words");
    CHECK(given.offers_of(ash).empty());
}

TEST_CASE("the proposed home is no other choice, and a home that does not fit is asked elsewhere") {
    GivenProposedPlan given;
    const auto ash = given.a_waiting_child("Ash");
    support::takes_up_to(given, given.elm, 12);
    const auto plan = given.plan();
    REQUIRE(plan->home_for(ash.id)->id == given.oak.id);
    const auto choose = [&](HomeId home) {
        return refused(choose_otherwise(given.desk(), given.by(given.officer), given.plans,
                                        {ash.id, plan->input.hash, home, "authority_asks",
                                         "The council asks for a home it knows."}));
    };

    CHECK(choose(given.oak.id).front().words.find("what the plan proposes") != std::string::npos);
    CHECK(choose(given.elm.id).front().words.find("from the comparison") != std::string::npos);
}

TEST_CASE("choices are counted back over the days said, and older ones drop out") {
    GivenProposedPlan given;
    const auto ash = given.a_waiting_child("Ash");
    REQUIRE(accept_proposals(given.desk(), given.by(given.officer), given.plans,
                             {given.plan()->input.hash, {ash.id}}));
    ProposedPlans started_later{[] { return [] { return false; }; }};

    given.clock.advance(choices_counted - Hours{1});
    const auto within = started_later.current(given.desk(), given.by(given.officer)).choices;
    given.clock.advance(Hours{2});
    const auto past = started_later.current(given.desk(), given.by(given.officer)).choices;

    CHECK(within.followed == 1);
    CHECK(past.followed == 0);
}

TEST_CASE("a home cannot act on a plan") {
    GivenProposedPlan given;
    const auto ash = given.a_waiting_child("Ash");

    const auto sent = accept_proposals(given.desk(), given.by(given.elm_manager), given.plans,
                                       {given.plan()->input.hash, {ash.id}});

    REQUIRE_FALSE(sent.has_value());
    CHECK(std::holds_alternative<Forbidden>(sent.error()));
}

}  // namespace
}  // namespace wayhome::application
