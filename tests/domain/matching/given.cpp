// SPDX-License-Identifier: Apache-2.0
#include "given.hpp"

#include <algorithm>

namespace wayhome::matching::given {
namespace {

using namespace std::chrono_literals;

constexpr Position lambeth{51'453'800, -118'300};
constexpr Position lansdowne{50'890'000, 316'000};

MixRule mix_rule(std::string code, MixScope scope, MixStatus status, std::optional<int> threshold) {
    return {std::move(code), "", scope, status, threshold, "a plan"};
}

}  // namespace

Rules rules() {
    Rules all;
    all.version = "test";
    all.in_force_from = 2026y / 1 / 1;
    for (int number = 1; number <= 9; ++number) {
        all.eligibility.push_back({number, "rule", "", "a basis", "whose", "somebody"});
    }
    all.behaviours = {{"MENTAL_HEALTH", "Mental health", "mental_health", ""},
                      {"GANG_AFFILIATED", "Gang affiliation", "gang_exit", ""},
                      {"FIRE_SETTING", "Fire setting", "", "fire_safe_unit"},
                      {"SELF_HARM", "Self-harm", "mental_health", "safe_rooms"}};
    all.capabilities = {{"mental_health", "Mental health treatment", "programme"},
                        {"gang_exit", "Leaving gangs", "programme"},
                        {"fire_safe_unit", "Fire-safe unit", "building"},
                        {"safe_rooms", "Safe rooms", "building"},
                        {"step_free_access", "Step-free access", "access"},
                        {"nursing_on_site", "Nurse on site", "health"}};
    for (const auto& [component, weight] :
         {std::pair{Component::needs_met, 300}, std::pair{Component::risk_manageable, 200},
          std::pair{Component::distance, 150}, std::pair{Component::continuity, 100},
          std::pair{Component::wishes, 100}, std::pair{Component::length, 100},
          std::pair{Component::identity, 50}}) {
        all.weights.push_back({component, "", weight});
    }
    all.closeness = {{0, 1000}, {100, 500}, {200, 0}};
    all.mix = {mix_rule("keep_apart", MixScope::home, MixStatus::prohibit, std::nullopt),
               mix_rule("rival_groups", MixScope::home, MixStatus::prohibit, std::nullopt),
               mix_rule("co_defendants", MixScope::home, MixStatus::prohibit, std::nullopt),
               mix_rule("same_exploiters", MixScope::home, MixStatus::prohibit, std::nullopt),
               mix_rule("sexual_risk", MixScope::unit, MixStatus::prohibit, 13),
               mix_rule("age_gap", MixScope::unit, MixStatus::manage, 4),
               mix_rule("self_harm", MixScope::unit, MixStatus::manage, 2),
               mix_rule("fire_setting", MixScope::unit, MixStatus::manage, 1),
               mix_rule("bullying", MixScope::unit, MixStatus::manage, std::nullopt),
               mix_rule("living_preference", MixScope::unit, MixStatus::manage, std::nullopt)};
    all.need = {1, 2, 3, 4, 2, 1, 3};
    all.bands = {{1, "Clock within a day", 24},
                 {2, "Order made", 72},
                 {3, "Hearing listed", std::nullopt},
                 {4, "Other", std::nullopt}};
    all.travel = {130, {{std::nullopt, 50}}, 2026y / 1 / 1, "assumption"};
    return all;
}

ChildFacts a_child() {
    ChildFacts child{.referral = id<ReferralId>(1), .child = id<ChildId>(100), .reference = "WH-1"};
    child.day = 2026y / 1 / 12;
    child.age = 15;
    child.sex = child::Sex::female;
    child.until_18 = Days{900};
    for (const auto* const code : {"MENTAL_HEALTH", "GANG_AFFILIATED", "FIRE_SETTING", "SELF_HARM",
                                   "SEXUALLY_HARMING", "SEXUAL_EXPLOITATION"}) {
        child.behaviours.push_back({code, false, std::nullopt, std::nullopt});
    }
    child.has_bullied = false;
    child.was_bullied = false;
    child.keep_apart.emplace();
    child.avoid.emplace();
    child.from = lambeth;
    child.wanted_distance = {DistanceBand::no_preference, 0};
    child.living_with = LivingWith::no_preference;
    child.needed.emplace();
    child.continued.emplace();
    child.identity.emplace();
    child.wishes = Wishes{{id<HomeId>(1)}, {}};
    child.half_beds = 2;
    child.expected_stay = Days{120};
    return child;
}

HomeFacts a_home() {
    HomeFacts home{.id = id<HomeId>(1), .name = "Lansdowne", .code = "lansdowne"};
    home.position = lansdowne;
    home.position_is_approximate = false;
    home.area_code = "E10000011";
    home.takes = {true, true, true, true};
    home.half_beds_of_staff = 16;
    home.half_beds_in_use = 12;
    home.capabilities = {{"long_stay", true}, {"step_down", true}, {"fire_safe_unit", true}};
    home.restricted = false;
    for (const auto& [unit, name] : {std::pair{elm, "Elm"}, std::pair{oak, "Oak"}}) {
        home.units.push_back({.id = unit, .name = name, .approved = 4, .occupied = 3, .free = 1});
    }
    return home;
}

ResidentFacts a_resident(std::uint8_t number, UnitId unit) {
    return {.child = id<ChildId>(number), .unit = unit, .age = 15};
}

BehaviourFact seen(std::string code, Severity severity) {
    return {std::move(code), true, severity, false};
}

const RuleResult& rule(const std::vector<RuleResult>& results, int number) {
    return *std::find_if(results.begin(), results.end(),
                         [&](const RuleResult& each) { return each.number == number; });
}

const Part& part(const Suitability& suitability, Component component) {
    return *std::find_if(suitability.parts.begin(), suitability.parts.end(),
                         [&](const Part& each) { return each.component == component; });
}

}  // namespace wayhome::matching::given
