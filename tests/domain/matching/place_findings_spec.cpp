// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include "domain/matching/eligibility_rule.hpp"
#include "given.hpp"

namespace wayhome::matching {
namespace {

using namespace given;

RuleResult ruled(int number, const ChildFacts& child, const HomeFacts& home) {
    return rule(eligibility(child, home, rules()), number);
}

TEST_CASE("a home without step-free access does not fit a child who needs it") {
    auto child = a_child();
    auto home = a_home();
    child.needed = {"step_free_access"};
    CHECK(ruled(4, child, home).outcome == Outcome::unknown);
    CHECK(ruled(4, child, home).sentence == "Ask the home about: step-free access.");

    home.capabilities.push_back({"step_free_access", false});
    CHECK(ruled(4, child, home).outcome == Outcome::does_not_fit);

    home.capabilities.back().offered = true;
    CHECK(ruled(4, child, home).outcome == Outcome::fits);

    child.needed = std::nullopt;
    CHECK(ruled(4, child, home).outcome == Outcome::unknown);
}

TEST_CASE("every need a home does not meet is named, not only the first") {
    auto child = a_child();
    auto home = a_home();
    child.needed = {"step_free_access", "nursing_on_site"};
    home.capabilities = {{"step_free_access", false}, {"nursing_on_site", false}};

    CHECK(ruled(4, child, home).sentence ==
          "The home says it does not have: step-free access. "
          "The home says it does not have: nurse on site.");
}

TEST_CASE("a need that is on no list is asked about and never dropped") {
    auto child = a_child();
    child.needed = {"something_new"};

    CHECK(ruled(4, child, a_home()).outcome == Outcome::unknown);
    CHECK(ruled(4, child, a_home()).sentence == "Ask the home about: something_new.");
}

TEST_CASE("serious fire setting needs a unit built for it, lesser a plan") {
    auto child = a_child();
    auto home = a_home();
    home.capabilities = {{"fire_safe_unit", false}};
    child.behaviours = {seen("FIRE_SETTING", Severity::serious)};
    CHECK(ruled(7, child, home).outcome == Outcome::does_not_fit);

    child.behaviours = {seen("FIRE_SETTING", Severity::moderate)};
    CHECK(ruled(7, child, home).outcome == Outcome::with_condition);

    home.capabilities = {{"fire_safe_unit", true}};
    child.behaviours = {seen("FIRE_SETTING", Severity::very_serious)};
    CHECK(ruled(7, child, home).outcome == Outcome::fits);
}

TEST_CASE("what is not known of fire setting is asked, of the home or of the referrer") {
    auto child = a_child();
    auto home = a_home();
    home.capabilities = {{"fire_safe_unit", false}};
    child.behaviours = {{"FIRE_SETTING", true, std::nullopt, std::nullopt}};
    CHECK(ruled(7, child, home).outcome == Outcome::unknown);

    child.behaviours.clear();
    CHECK(ruled(7, child, home).sentence == "Ask the referrer about fire setting.");

    home.capabilities.clear();
    child.behaviours = {seen("FIRE_SETTING", Severity::serious)};
    CHECK(ruled(7, child, home).sentence.find("ask the home") != std::string::npos);
}

TEST_CASE("a home without a free bed does not fit and says where its beds are") {
    auto home = a_home();
    home.units[0] = {.id = elm,
                     .name = "Elm",
                     .approved = 4,
                     .closed = 2,
                     .closed_for_staffing = 1,
                     .held = 1,
                     .occupied = 1,
                     .free = 0};
    home.units.pop_back();

    CHECK(ruled(8, a_child(), home).outcome == Outcome::does_not_fit);
    CHECK(ruled(8, a_child(), home).sentence ==
          "No bed is free: 1 occupied, 1 held, 2 closed (1 of them for staffing).");
}

TEST_CASE("a free bed counts only in a unit that could take the child") {
    auto home = a_home();
    home.units[0].takes = home::SexRegime::boys_only;
    home.units[1].free = 0;
    CHECK(ruled(8, a_child(), home).outcome == Outcome::does_not_fit);

    home.units[0].takes = home::SexRegime::girls_only;
    CHECK(ruled(8, a_child(), home).outcome == Outcome::fits);
}

TEST_CASE("a home with no bed on record is asked") {
    auto home = a_home();
    home.units = {{.id = elm, .name = "Elm"}};
    CHECK(ruled(8, a_child(), home).outcome == Outcome::unknown);
}

TEST_CASE("too few staff is a condition, in half-beds") {
    auto child = a_child();
    auto home = a_home();
    child.half_beds = 4;
    CHECK(ruled(8, child, home).outcome == Outcome::fits);

    home.half_beds_in_use = 13;
    CHECK(ruled(8, child, home).outcome == Outcome::with_condition);
    CHECK(ruled(8, child, home).sentence ==
          "More staff are needed first: those of half a bed more.");

    child.half_beds = std::nullopt;
    CHECK(ruled(8, child, home).outcome == Outcome::unknown);

    home.half_beds_in_use = 14;
    CHECK(ruled(8, child, home).sentence ==
          "The home has staff for one bed more: ask the referrer how much staff the child needs.");

    home.half_beds_of_staff = std::nullopt;
    CHECK(ruled(8, child, home).sentence == "Ask the home how many staff are on shift.");
}

TEST_CASE("staff are counted in beds and halves") {
    CHECK(staff_of(1) == "half a bed");
    CHECK(staff_of(2) == "one bed");
    CHECK(staff_of(3) == "one and a half beds");
    CHECK(staff_of(5) == "2 and a half beds");
}

}  // namespace
}  // namespace wayhome::matching
