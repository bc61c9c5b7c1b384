// SPDX-License-Identifier: Apache-2.0
#include "exchange/reference/load_matching_rules.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "domain/matching/priority.hpp"
#include "domain/referral/form/behaviour.hpp"
#include "domain/referral/form/question_tables.hpp"
#include "exchange/reference/embedded_files.hpp"
#include "exchange/reference/reference_table.hpp"

namespace wayhome::reference {
namespace {

using namespace matching;

TEST_CASE("the rules that come with the program are whole") {
    const auto rules = load_matching_rules();

    CHECK(rules.version.size() == 16);
    CHECK(rules.in_force_from == date_from_iso("2020-01-01"));
    CHECK(rules.eligibility.size() == 9);
    CHECK(rules.behaviours.size() == 14);
    CHECK(rules.weights.size() == components.size());
    CHECK(rules.mix.size() == 10);
    CHECK(rules.bands.size() == 4);
    CHECK(rules.need.very_serious == 4);
    CHECK(rules.travel.source.starts_with("Assumption"));
}

TEST_CASE("weights are the published ones, in the order shown") {
    const auto weights = load_matching_rules().weights;

    CHECK(weights[0].component == Component::needs_met);
    CHECK(weights[0].per_thousand == 300);
    CHECK(weights[6].component == Component::identity);
    CHECK(weights[6].per_thousand == 50);
}

TEST_CASE("every capability that answers a behaviour is one a home can say it has") {
    const auto rules = load_matching_rules();
    for (const auto& each : rules.behaviours) {
        CAPTURE(each.code);
        if (!each.programme.empty()) CHECK(rules.capability_kind(each.programme) == "programme");
        if (!each.building.empty())
            CHECK(rules.capability_kind(each.building) != Rules::kind_not_known);
    }
    CHECK(rules.capability_kind("fire_safe_unit") == "building");
    CHECK(rules.capability_kind("step_free_access") == "access");
}

TEST_CASE("whatever a referrer can say the place must have, a home can say it has") {
    const auto rules = load_matching_rules();
    const auto questions = referral::questions_place();
    const auto asked = std::find_if(questions.begin(), questions.end(),
                                    [](const auto& each) { return each.code == "place_needs"; });
    REQUIRE(asked != questions.end());
    for (const auto& choice : asked->fields.front().choices) {
        CAPTURE(choice.code);
        const bool known = rules.capability_kind(choice.code) != Rules::kind_not_known;
        CHECK((known || choice.exclusive));
    }
}

TEST_CASE("the behaviours compared are the behaviours asked about") {
    const auto rules = load_matching_rules();
    for (const auto& asked : referral::behaviours) {
        CAPTURE(asked.code);
        CHECK(rules.behaviour_words(asked.code) != asked.code);
    }
}

TEST_CASE("closeness falls as the miles rise") {
    const auto curve = load_matching_rules().closeness;
    for (std::size_t i = 1; i < curve.size(); ++i) {
        CHECK(curve[i].miles > curve[i - 1].miles);
        CHECK(curve[i].score < curve[i - 1].score);
    }
}

TEST_CASE("a real home of which little is published can be compared") {
    const auto table = reference_table("secure_homes.csv");
    REQUIRE(table.rows.size() == 18);
    const ReferenceRow first{table, table.rows.front()};
    HomeFacts home{.id = HomeId{IdBits{1}}, .name = first.text("name"), .code = first.text("code")};
    home.position = first.position();
    ChildFacts child{
        .referral = ReferralId{IdBits{1}}, .child = ChildId{IdBits{1}}, .reference = ""};
    child.from = Position{51'453'800, -118'300};

    const auto compared = compare_one(child, home, load_matching_rules());

    CHECK(compared.name == "Adel Beck");
    CHECK(compared.verdict == Verdict::fits);
    CHECK(compared.distance_words == "174 miles in a straight line; wanted distance not asked");
    CHECK(priority_rule_in_words(load_matching_rules()).find("police custody") !=
          std::string::npos);
}

}  // namespace
}  // namespace wayhome::reference
