// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <set>

#include "domain/matching/canonical_json.hpp"
#include "domain/matching/priority.hpp"
#include "given.hpp"

namespace wayhome::matching {
namespace {

using namespace given;
using namespace std::chrono_literals;

const std::vector<std::string> capability_codes = {
    "mental_health",    "gang_exit",       "fire_safe_unit", "safe_rooms",
    "step_free_access", "nursing_on_site", "long_stay",      "step_down"};
const std::vector<std::string> behaviour_codes = {"MENTAL_HEALTH",    "GANG_AFFILIATED",
                                                  "FIRE_SETTING",     "SELF_HARM",
                                                  "SEXUALLY_HARMING", "SEXUAL_EXPLOITATION"};

int from_to(int low, int high) {
    return *rc::gen::inRange(low, high + 1);
}
bool either() {
    return *rc::gen::arbitrary<bool>();
}

std::vector<BehaviourFact> any_behaviours() {
    std::vector<BehaviourFact> facts;
    for (const auto& code : behaviour_codes) {
        if (either()) continue;
        BehaviourFact fact{code, either(), std::nullopt, std::nullopt};
        if (either()) fact.severity = static_cast<Severity>(from_to(0, 3));
        facts.push_back(fact);
    }
    return facts;
}

ChildFacts any_child() {
    auto child = a_child();
    child.age = either() ? std::nullopt : std::optional{from_to(10, 18)};
    child.sex = static_cast<child::Sex>(from_to(0, 2));
    child.pathway = static_cast<referral::Pathway>(from_to(0, 3));
    child.behaviours = any_behaviours();
    child.half_beds = either() ? std::nullopt : std::optional{from_to(2, 4)};
    child.living_with = static_cast<LivingWith>(from_to(0, 3));
    child.wanted_distance =
        WantedDistance{static_cast<DistanceBand>(from_to(0, 3)), from_to(1, 200)};
    child.needed = std::vector<std::string>{};
    for (const auto& code : capability_codes) {
        if (from_to(0, 3) == 0) child.needed->push_back(code);
    }
    if (either()) child.wishes = std::nullopt;
    return child;
}

HomeFacts any_home(std::uint8_t number) {
    auto home = a_home();
    home.id = id<HomeId>(number);
    home.name = std::string(1, static_cast<char>('A' + from_to(0, 3)));
    home.position = {std::int64_t{51'000'000} + from_to(0, 4) * 1'000'000, -1'000'000};
    home.half_beds_in_use = from_to(8, 16);
    home.capabilities.clear();
    for (const auto& code : capability_codes) {
        const int answer = from_to(0, 2);
        if (answer < 2) home.capabilities.push_back({code, answer == 1});
    }
    for (auto& unit : home.units) unit.free = from_to(0, 1);
    for (int i = 0; i < from_to(0, 4); ++i) {
        auto resident = a_resident(static_cast<std::uint8_t>(i + 1), either() ? elm : oak);
        resident.age = from_to(10, 17);
        resident.behaviours = any_behaviours();
        home.residents.push_back(resident);
    }
    return home;
}

std::vector<HomeFacts> any_homes() {
    std::vector<HomeFacts> homes;
    const int count = from_to(2, 8);
    for (int i = 1; i <= count; ++i) homes.push_back(any_home(static_cast<std::uint8_t>(i)));
    return homes;
}

TEST_CASE("one more thing a home has never makes the verdict worse or the points fewer") {
    CHECK(rc::check([] {
        const auto child = any_child();
        const auto home = any_home(1);
        auto richer = home;
        const auto gained = *rc::gen::elementOf(capability_codes);
        std::erase_if(richer.capabilities, [&](const auto& each) { return each.code == gained; });
        richer.capabilities.push_back({gained, true});

        const auto before = compare_one(child, home, rules());
        const auto after = compare_one(child, richer, rules());

        RC_ASSERT(after.verdict <= before.verdict);
        RC_ASSERT(after.suitability.points.low >= before.suitability.points.low);
    }));
}

/// The child and the home with one thing about them no longer known.
void forget_one(int which, ChildFacts& child, HomeFacts& home) {
    if (which == 0) child.age = std::nullopt;
    if (which == 1) child.behaviours.clear();
    if (which == 2) child.needed = std::nullopt;
    if (which == 3) child.avoid = std::nullopt;
    if (which == 4) child.keep_apart = std::nullopt;
    if (which == 5) child.half_beds = std::nullopt;
    if (which == 6) home.capabilities.clear();
    if (which == 7) home.half_beds_of_staff = std::nullopt;
    if (which == 8) home.restricted = std::nullopt;
    if (which == 9) home.takes = {};
}

TEST_CASE("forgetting a fact never brings a reason against a home that was not there before") {
    CHECK(rc::check([] {
        auto child = any_child();
        auto home = any_home(1);
        home.restricted = either();
        const auto before = compare_one(child, home, rules()).stops;

        forget_one(from_to(0, 9), child, home);
        const auto after = compare_one(child, home, rules()).stops;

        for (const auto& stop : after) {
            RC_ASSERT(std::find(before.begin(), before.end(), stop) != before.end());
        }
    }));
}

TEST_CASE("learning a capability leaves the points within the range they had") {
    CHECK(rc::check([] {
        const auto child = any_child();
        auto home = any_home(1);
        const auto learnt = *rc::gen::elementOf(capability_codes);
        std::erase_if(home.capabilities, [&](const auto& each) { return each.code == learnt; });
        const auto before = compare_one(child, home, rules()).suitability.points;

        home.capabilities.push_back({learnt, either()});
        const auto after = compare_one(child, home, rules()).suitability.points;

        RC_ASSERT(after.low >= before.low);
        RC_ASSERT(after.high <= before.high);
    }));
}

TEST_CASE("every home is compared once, in one order, whatever order they came in") {
    CHECK(rc::check([] {
        const auto child = any_child();
        auto homes = any_homes();
        const auto first = compare(child, homes, rules());
        std::rotate(homes.begin(), homes.begin() + from_to(0, static_cast<int>(homes.size()) - 1),
                    homes.end());
        std::reverse(homes.begin(), homes.begin() + 2);
        const auto again = compare(child, homes, rules());

        std::set<HomeId> compared;
        RC_ASSERT(first.size() == homes.size());
        for (std::size_t i = 0; i < first.size(); ++i) {
            RC_ASSERT(first[i].home == again[i].home);
            RC_ASSERT(first[i].order_could_change == again[i].order_could_change);
            compared.insert(first[i].home);
        }
        RC_ASSERT(compared.size() == homes.size());
    }));
}

TEST_CASE("the parts always sum and the score stays within a thousand") {
    CHECK(rc::check([] {
        const auto all = compare_one(any_child(), any_home(1), rules()).suitability;

        int low = 0;
        int high = 0;
        for (const auto& each : all.parts) {
            RC_ASSERT(each.score.low >= 0);
            RC_ASSERT(each.score.low <= each.score.high);
            RC_ASSERT(each.score.high <= 1000);
            low += each.points.low;
            high += each.points.high;
        }
        RC_ASSERT(all.points.low == low);
        RC_ASSERT(all.points.high == high);
        RC_ASSERT(high <= 1000);
    }));
}

TEST_CASE("children keep their order whatever order they came in, and more need never loses") {
    CHECK(rc::check([] {
        const Instant now = std::chrono::sys_days{2026y / 1 / 12};
        std::vector<WaitingChild> children;
        for (int i = 0; i < 5; ++i) {
            WaitingChild child{any_child(), now - Hours{from_to(0, 2)}};
            child.facts.referral = id<ReferralId>(static_cast<std::uint8_t>(i));
            child.facts.reference = "WH-" + std::to_string(from_to(0, 2));
            children.push_back(child);
        }
        const auto home = any_home(1);
        const auto first = order_children(children, home, now, rules());
        std::reverse(children.begin(), children.end());
        const auto again = order_children(children, home, now, rules());
        for (std::size_t i = 0; i < first.size(); ++i) {
            RC_ASSERT(first[i].referral == again[i].referral);
        }

        const auto raised = first.back().referral;
        for (auto& each : children) {
            if (each.facts.referral == raised) {
                each.facts.behaviours.push_back(seen("OFFENDING", Severity::serious));
            }
        }
        const auto after = order_children(children, home, now, rules());
        const auto place = std::find_if(after.begin(), after.end(),
                                        [&](const auto& each) { return each.referral == raised; });
        RC_ASSERT(place->place <= first.back().place);
    }));
}

}  // namespace
}  // namespace wayhome::matching
