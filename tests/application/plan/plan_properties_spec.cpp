// SPDX-License-Identifier: Apache-2.0
#include <doctest/doctest.h>

#include <map>
#include <random>
#include <set>

#include "application/plan/proposed_plan.hpp"
#include "domain/matching/together.hpp"
#include "planning/allocation/tally.hpp"
#include "support/given.hpp"

namespace wayhome::application {
namespace {

const StopWatch no_watch = [] { return [] { return false; }; };

/// A made-up waiting list and its homes, from a seed.
class MadeUp {
  public:
    explicit MadeUp(unsigned seed) : random_(seed) {}

    WaitingList list() {
        WaitingList made;
        made.at = Instant{Seconds{1'780'000'000}};
        const int homes = between(1, 5);
        for (int i = 0; i < homes; ++i) made.homes.homes.push_back(a_home());
        const int children = between(0, 12);
        for (int i = 0; i < children; ++i) made.children.push_back(a_child(made));
        return made;
    }

  private:
    int between(int least, int most) {
        return least + static_cast<int>(random_() % static_cast<unsigned>(most - least + 1));
    }
    bool happens(int percent) { return between(1, 100) <= percent; }

    template <class AnyId>
    AnyId id() {
        IdBits bits{};
        ++made_;
        bits[14] = static_cast<std::uint8_t>(made_ / 256);
        bits[15] = static_cast<std::uint8_t>(made_ % 256);
        return AnyId{bits};
    }

    std::vector<matching::BehaviourFact> behaviours() {
        std::vector<matching::BehaviourFact> facts;
        for (const auto* const code : {"FIRE_SETTING", "SELF_HARM", "SEXUALLY_HARMING",
                                       "SEXUAL_EXPLOITATION", "MENTAL_HEALTH"}) {
            if (happens(50)) {
                facts.push_back({code, happens(60), static_cast<matching::Severity>(between(0, 3)),
                                 happens(50)});
            }
        }
        return facts;
    }

    std::vector<std::string> groups() {
        return happens(40) ? std::vector<std::string>{happens(50) ? "North" : "South"}
                           : std::vector<std::string>{};
    }

    HomeNow a_home() {
        HomeNow now{.home = {.id = id<HomeId>(), .organisation = id<OrganisationId>()},
                    .beds = {},
                    .facts = {.id = id<HomeId>()}};
        auto& facts = now.facts;
        facts.id = now.home.id;
        facts.name = "Home " + std::to_string(made_);
        facts.position = {std::int64_t{51'000'000} + between(0, 3'000'000), -1'000'000};
        facts.youngest = between(10, 13);
        facts.takes = {true, happens(50), happens(50), happens(50)};
        if (happens(70)) facts.half_beds_of_staff = between(4, 20);
        facts.half_beds_in_use = between(0, 8);
        facts.capabilities = {{"fire_safe_unit", happens(70)}};
        const int units = between(1, 3);
        for (int i = 0; i < units; ++i) facts.units.push_back(a_unit());
        const int residents = between(0, 4);
        for (int i = 0; i < residents; ++i) facts.residents.push_back(a_resident(facts));
        return now;
    }

    matching::UnitFacts a_unit() {
        matching::UnitFacts unit{.id = id<UnitId>(), .name = "Unit"};
        unit.takes = static_cast<home::SexRegime>(happens(60) ? 0 : between(1, 2));
        unit.free = between(0, 2);
        unit.closed = between(0, 2);
        unit.occupied = between(0, 2);
        unit.approved = unit.free + unit.closed + unit.occupied;
        return unit;
    }

    matching::ResidentFacts a_resident(const matching::HomeFacts& home) {
        matching::ResidentFacts resident{
            .child = id<ChildId>(),
            .unit = home.units[static_cast<std::size_t>(
                                   between(0, static_cast<int>(home.units.size()) - 1))]
                        .id};
        resident.age = between(10, 17);
        resident.behaviours = behaviours();
        resident.groups = groups();
        return resident;
    }

    WaitingReferral a_child(const WaitingList& so_far) {
        WaitingReferral waiting{
            .referral = {.id = id<ReferralId>(),
                         .reference = "WH-" + std::to_string(made_),
                         .pathway = referral::Pathway::welfare,
                         .urgency = referral::Urgency::planned,
                         .referred_by_kind = access::OrganisationKind::authority,
                         .referred_by = id<OrganisationId>(),
                         .authority = id<OrganisationId>(),
                         .started_by = id<AccountId>(),
                         .started = Instant{Seconds{1'779'000'000 + made_}}},
            .facts = {.referral = id<ReferralId>(), .child = id<ChildId>()}};
        auto& facts = waiting.facts;
        facts.referral = waiting.referral.id;
        facts.age = between(10, 17);
        facts.sex = static_cast<child::Sex>(between(0, 2));
        facts.behaviours = behaviours();
        facts.groups = groups();
        facts.half_beds = between(2, 4);
        facts.from = Position{51'500'000, -100'000};
        facts.wanted_distance = matching::WantedDistance{
            static_cast<matching::DistanceBand>(between(0, 3)), between(10, 100)};
        if (happens(30)) facts.order_made = true;
        if (happens(30)) {
            facts.keep_apart = std::vector<matching::KeepApart>{
                {.kind = matching::KeepApartKind::rival_group, .group = "North"}};
        }
        if (!so_far.children.empty() && happens(20)) {
            facts.keep_apart =
                std::vector<matching::KeepApart>{{.child = so_far.children.back().facts.child}};
        }
        if (happens(15)) {
            const auto& homes = so_far.homes.homes;
            const auto& home =
                homes[static_cast<std::size_t>(between(0, static_cast<int>(homes.size()) - 1))];
            waiting.live_offers.push_back({.id = id<OfferId>(),
                                           .referral = waiting.referral.id,
                                           .child = facts.child,
                                           .home = home.home.id,
                                           .prepared = so_far.at});
        }
        return waiting;
    }

    std::mt19937 random_;
    int made_ = 0;
};

const WaitingReferral& waiting_in(const WaitingList& list, const std::string& id) {
    for (const auto& each : list.children) {
        if (each.referral.id.text() == id) return each;
    }
    throw Bug("a planned child waits");
}

TEST_CASE(
    "whoever waits: each place is one the rules allow, no bed is used twice, no two together "
    "who must not be, and staff suffice") {
    const auto rules = support::Given{}.comparison_rules;
    int placed = 0;
    for (unsigned seed = 0; seed < 150; ++seed) {
        CAPTURE(seed);
        const auto list = MadeUp{seed}.list();

        const auto input = plan_input(list, rules);
        const auto solved = solve(input, no_watch);

        REQUIRE(solved.plan.status == allocation::Status::optimal);
        std::map<std::string, int> used;
        std::map<std::string, int> half_beds;
        std::map<std::string, std::vector<const WaitingReferral*>> at_home;
        for (const auto& place : solved.plan.places) {
            const auto& waiting = waiting_in(list, place.child);
            const auto* const home = list.homes.home(*HomeId::from(place.home));
            const auto compared = matching::compare_one(waiting.facts, home->facts, rules);
            REQUIRE(compared.verdict != matching::Verdict::does_not_fit);
            const auto& open_to = compared.group.open_to;
            const auto unit = *UnitId::from(place.unit);
            REQUIRE(std::find(open_to.begin(), open_to.end(), unit) != open_to.end());
            ++used[place.unit];
            half_beds[place.home] += *waiting.facts.half_beds;
            if (!waiting.live_offers.empty()) {
                REQUIRE(place.home == waiting.live_offers[0].home.text());
            } else {
                at_home[place.home].push_back(&waiting);
            }
            ++placed;
        }
        for (const auto& each : list.homes.homes) {
            for (const auto& unit : each.facts.units) {
                REQUIRE(used[unit.id.text()] <= unit.free);
            }
            const auto& staff = each.facts.half_beds_of_staff;
            const bool someone_asked = std::any_of(
                list.children.begin(), list.children.end(), [&](const WaitingReferral& waiting) {
                    return !waiting.live_offers.empty() &&
                           waiting.live_offers[0].home == each.home.id;
                });
            if (!staff || someone_asked) continue;
            REQUIRE(half_beds[each.home.id.text()] <=
                    std::max(0, *staff - each.facts.half_beds_in_use));
        }
        for (const auto& [home, children] : at_home) {
            for (const auto* const one : children) {
                for (const auto* const other : children) {
                    if (one == other) continue;
                    for (const auto& finding :
                         matching::together(one->facts, other->facts, rules)) {
                        const bool in_home = finding.scope == matching::MixScope::home;
                        REQUIRE_FALSE((in_home && finding.status == matching::MixStatus::prohibit));
                    }
                }
            }
        }
    }
    CHECK(placed > 200);
}

TEST_CASE("the counts shown are those of a count by hand") {
    const auto rules = support::Given{}.comparison_rules;
    for (unsigned seed = 0; seed < 60; ++seed) {
        CAPTURE(seed);
        const auto list = MadeUp{seed}.list();
        const auto input = plan_input(list, rules);
        const auto solved = solve(input, no_watch);

        const auto waiting = allocation::tally_of_waiting(input.instance);
        const auto placed = allocation::tally_of_placed(input.instance, solved.plan.places);

        std::set<std::string> with_place;
        for (const auto& place : solved.plan.places) with_place.insert(place.child);
        int heavy_waiting = 0;
        int heavy_placed = 0;
        for (const auto& each : list.children) {
            if (*each.facts.half_beds <= 2) continue;
            ++heavy_waiting;
            if (with_place.contains(each.referral.id.text())) ++heavy_placed;
        }
        REQUIRE(waiting.children == static_cast<int>(list.children.size()));
        REQUIRE(placed.children == static_cast<int>(with_place.size()));
        REQUIRE(waiting.more_than_one_bed == heavy_waiting);
        REQUIRE(placed.more_than_one_bed == heavy_placed);
    }
}

TEST_CASE("the order in which records come changes neither who has a place nor the value") {
    const auto rules = support::Given{}.comparison_rules;
    for (unsigned seed = 0; seed < 40; ++seed) {
        CAPTURE(seed);
        auto list = MadeUp{seed}.list();
        // Without live offers: which of two asked at one home comes first is by the order of
        // waiting.
        for (auto& each : list.children) each.live_offers.clear();
        const auto one = solve(plan_input(list, rules), no_watch);
        std::reverse(list.children.begin(), list.children.end());
        std::reverse(list.homes.homes.begin(), list.homes.homes.end());

        const auto other = solve(plan_input(list, rules), no_watch);

        REQUIRE(one.plan.objective == other.plan.objective);
        REQUIRE(one.plan.places.size() == other.plan.places.size());
        for (std::size_t i = 0; i < one.plan.places.size(); ++i) {
            REQUIRE(one.plan.places[i].child == other.plan.places[i].child);
            REQUIRE(one.plan.places[i].unit == other.plan.places[i].unit);
        }
    }
}

}  // namespace
}  // namespace wayhome::application
