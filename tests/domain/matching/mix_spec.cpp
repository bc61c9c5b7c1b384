// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/mix.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "given.hpp"

namespace wayhome::matching {
namespace {

using namespace given;

/// The codes found, in order.
std::vector<std::string> found(const ChildFacts& child, const HomeFacts& home) {
    std::vector<std::string> codes;
    for (const auto& each : group_effect(child, home, rules()).findings) codes.push_back(each.code);
    return codes;
}

using Codes = std::vector<std::string>;

HomeFacts home_with(const ResidentFacts& resident) {
    auto home = a_home();
    home.residents = {resident};
    return home;
}

TEST_CASE("a settled group and a settled child have no effect on each other") {
    const auto effect = group_effect(a_child(), home_with(a_resident(7, elm)), rules());

    CHECK(effect.findings.empty());
    CHECK(effect.open_to == std::vector{elm, oak});
    CHECK(effect.half_beds_spare_after == 2);
}

TEST_CASE("a named child is kept apart in the whole home, whoever of the two named the other") {
    auto child = a_child();
    auto resident = a_resident(7, elm);
    child.keep_apart = {{KeepApartKind::named, id<ChildId>(7), "", false}};
    CHECK(found(child, home_with(resident)) == Codes{"keep_apart"});
    CHECK(group_effect(child, home_with(resident), rules()).prohibits_home());

    child.keep_apart.emplace();
    resident.keep_apart = {{KeepApartKind::named, child.child, "", false}};
    CHECK(found(child, home_with(resident)) == Codes{"keep_apart"});
}

TEST_CASE("rival groups are kept apart by their names, however written") {
    auto child = a_child();
    auto resident = a_resident(7, oak);
    child.keep_apart = {{KeepApartKind::rival_group, std::nullopt, "Northside ", false}};
    resident.groups = {"northside"};
    CHECK(found(child, home_with(resident)) == Codes{"rival_groups"});

    resident.groups = {"southside"};
    CHECK(found(child, home_with(resident)).empty());

    child.groups = {"Eastside"};
    resident.keep_apart = {{KeepApartKind::rival_group, std::nullopt, "EASTSIDE", false}};
    CHECK(found(child, home_with(resident)) == Codes{"rival_groups"});
}

TEST_CASE(
    "a person to keep away from is kept apart where they live, and a group from its members") {
    auto child = a_child();
    auto resident = a_resident(7, oak);
    child.keep_away = {{KeepApartKind::keep_away, std::nullopt, "", false,
                        named("Northside Boys", std::nullopt), 1}};
    resident.groups = {"northside boys"};
    CHECK(found(child, home_with(resident)) == Codes{"rival_groups"});

    resident.groups.clear();
    resident.named = named("Boys, Northside", std::nullopt);
    CHECK(found(child, home_with(resident)) == Codes{"keep_apart"});

    resident.named = {};
    child.named = named("Ash New", std::nullopt);
    child.keep_away.clear();
    resident.keep_apart = {
        {KeepApartKind::keep_away, std::nullopt, "", false, named("Ash New", std::nullopt), 1}};
    CHECK(found(child, home_with(resident)) == Codes{"keep_apart"});
}

TEST_CASE("co-defendants and children exploited by the same people are kept apart") {
    auto child = a_child();
    child.keep_apart = {{KeepApartKind::co_defendant, id<ChildId>(7), "", false}};
    CHECK(found(child, home_with(a_resident(7, elm))) == Codes{"co_defendants"});
    CHECK(found(child, home_with(a_resident(8, elm))).empty());

    child.keep_apart = {{KeepApartKind::same_exploiters, id<ChildId>(7), "", false}};
    CHECK(found(child, home_with(a_resident(7, elm))) == Codes{"same_exploiters"});
}

TEST_CASE("sexual harm near exploitation or near a child of 13 closes that unit only") {
    auto child = a_child();
    auto resident = a_resident(7, elm);
    child.behaviours = {seen("SEXUAL_EXPLOITATION", Severity::serious)};
    resident.behaviours = {seen("SEXUALLY_HARMING", Severity::low)};

    const auto effect = group_effect(child, home_with(resident), rules());
    REQUIRE(effect.findings.size() == 1);
    CHECK(effect.findings[0].unit == elm);
    CHECK(effect.findings[0].sentence.starts_with("Elm: "));
    CHECK_FALSE(effect.prohibits_home());
    CHECK(effect.open_to == std::vector{oak});

    child.behaviours = {seen("SEXUALLY_HARMING", Severity::low)};
    resident.behaviours.clear();
    resident.age = 13;
    CHECK(found(child, home_with(resident)) == Codes{"sexual_risk"});

    resident.age = 14;
    CHECK(found(child, home_with(resident)).empty());
}

TEST_CASE("an age gap of four years is to be managed, of three not, unknown not") {
    auto child = a_child();
    child.age = 12;
    auto resident = a_resident(7, elm);
    resident.age = 16;
    CHECK(found(child, home_with(resident)) == Codes{"age_gap"});

    resident.age = 15;
    CHECK(found(child, home_with(resident)).empty());

    resident.age = std::nullopt;
    CHECK(found(child, home_with(resident)).empty());
}

TEST_CASE(
    "a unit supports two children who seriously self-harm, and a third elsewhere is no matter") {
    auto child = a_child();
    child.behaviours = {seen("SELF_HARM", Severity::serious)};
    auto home = a_home();
    home.residents = {a_resident(7, elm), a_resident(8, elm), a_resident(9, oak)};
    for (auto& each : home.residents) each.behaviours = {seen("SELF_HARM", Severity::very_serious)};

    const auto effect = group_effect(child, home, rules());
    REQUIRE(effect.findings.size() == 1);
    CHECK(effect.findings[0].unit == elm);
    CHECK(effect.best == oak);

    child.behaviours = {seen("SELF_HARM", Severity::moderate)};
    CHECK(found(child, home).empty());
}

TEST_CASE("two children who set fires in one unit are to be managed") {
    auto child = a_child();
    child.behaviours = {seen("FIRE_SETTING", Severity::low)};
    auto resident = a_resident(7, elm);
    resident.behaviours = {seen("FIRE_SETTING", Severity::low)};
    CHECK(found(child, home_with(resident)) == Codes{"fire_setting"});

    CHECK(found(child, home_with(a_resident(7, elm))).empty());
}

TEST_CASE("bullying counts from either side") {
    auto child = a_child();
    auto resident = a_resident(7, elm);
    child.has_bullied = true;
    resident.was_bullied = true;
    CHECK(found(child, home_with(resident)) == Codes{"bullying"});

    child.has_bullied = false;
    child.was_bullied = true;
    resident.was_bullied = std::nullopt;
    resident.has_bullied = true;
    CHECK(found(child, home_with(resident)) == Codes{"bullying"});

    resident.has_bullied = std::nullopt;
    CHECK(found(child, home_with(resident)).empty());
}

TEST_CASE("a child who can live only with older children is not simply put with younger ones") {
    auto child = a_child();
    child.living_with = LivingWith::older_only;
    auto resident = a_resident(7, elm);
    resident.age = 14;
    CHECK(found(child, home_with(resident)) == Codes{"living_preference"});

    resident.age = 16;
    CHECK(found(child, home_with(resident)).empty());

    child.living_with = LivingWith::alone;
    CHECK(found(child, home_with(resident)) == Codes{"living_preference"});

    child.living_with = LivingWith::no_preference;
    resident.living_with = LivingWith::younger_only;
    resident.age = 14;
    CHECK(found(child, home_with(resident)) == Codes{"living_preference"});
}

TEST_CASE("no sentence tells who lives in the home") {
    auto child = a_child();
    auto resident = a_resident(7, elm);
    resident.groups = {"northside"};
    child.keep_apart = {{KeepApartKind::rival_group, std::nullopt, "northside", false},
                        {KeepApartKind::co_defendant, id<ChildId>(7), "", false}};

    for (const auto& each : group_effect(child, home_with(resident), rules()).findings) {
        CHECK(each.sentence.find("northside") == std::string::npos);
        CHECK(each.sentence.find(id<ChildId>(7).text()) == std::string::npos);
    }
}

TEST_CASE("the staff left after the arrival may be too few") {
    auto child = a_child();
    auto home = a_home();
    child.half_beds = 4;
    home.half_beds_in_use = 15;
    CHECK(group_effect(child, home, rules()).half_beds_spare_after == -3);

    child.half_beds = std::nullopt;
    CHECK_FALSE(group_effect(child, home, rules()).half_beds_spare_after.has_value());
}

}  // namespace
}  // namespace wayhome::matching
