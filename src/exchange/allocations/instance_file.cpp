// SPDX-License-Identifier: Apache-2.0
#include "exchange/allocations/instance_file.hpp"

#include <fmt/format.h>

#include "planning/allocation/validate.hpp"

namespace wayhome::allocations {
namespace {

using allocation::Instance;
using json::Members;
using json::Placed;
using json::Refusals;

std::int64_t count(Members& members, std::string_view name) {
    return members.whole(name, 0, allocation::largest_count);
}

int small(Members& members, std::string_view name, int least, int most) {
    return static_cast<int>(members.whole(name, least, most));
}

std::vector<std::string> texts(const std::vector<Placed>& items, Refusals& refusals) {
    std::vector<std::string> all;
    for (const auto& each : items) all.push_back(json::text_at(each, refusals));
    return all;
}

allocation::Child child_from(const Placed& value, Refusals& refusals) {
    Members members{value, refusals};
    allocation::Child child;
    child.id = members.text("id");
    child.band = small(members, "band", 1, 4);
    child.need = small(members, "need", 1, 1000);
    child.load = small(members, "load", 1, 8);
    child.traits = texts(members.array_if_there("traits"), refusals);
    const auto faults = refusals.size();
    const auto received = members.text("received");
    if (const auto moment = instant_from_iso(received)) {
        child.received = *moment;
    } else if (refusals.size() == faults) {
        members.refuse("received", fmt::format("\"{}\"", received),
                       "a moment in the form 2026-01-09T23:45:00Z");
    }
    members.nothing_else();
    return child;
}

allocation::Unit unit_from(const Placed& value, Refusals& refusals) {
    Members members{value, refusals};
    allocation::Unit unit;
    unit.id = members.text("id");
    unit.free_beds = count(members, "free_beds");
    if (members.has("trait_limits")) {
        const auto limits = members.member("trait_limits");
        if (const auto* const traits = limits.value->as<json::Object>()) {
            for (const auto& [trait, limit] : *traits) {
                unit.trait_limits[trait] =
                    json::whole_at({&limit, limits.pointer + '/' + allocation::escaped(trait)}, 0,
                                   allocation::largest_count, refusals);
            }
        } else {
            members.refuse("trait_limits", json::shown(*limits.value), "an object");
        }
    }
    members.nothing_else();
    return unit;
}

allocation::Home home_from(const Placed& value, Refusals& refusals) {
    Members members{value, refusals};
    allocation::Home home;
    home.id = members.text("id");
    home.staffing = count(members, "staffing");
    home.admissions = count(members, "admissions");
    for (const auto& each : members.array("units")) {
        home.units.push_back(unit_from(each, refusals));
    }
    members.nothing_else();
    return home;
}

allocation::Pair pair_from(const Placed& value, Refusals& refusals) {
    Members members{value, refusals};
    allocation::Pair pair;
    pair.child = members.text("child");
    pair.unit = members.text("unit");
    pair.suitability = small(members, "suitability", 0, 1000);
    pair.closeness = small(members, "closeness", 0, 1000);
    pair.continuity = small(members, "continuity", 0, 1);
    members.nothing_else();
    return pair;
}

/// The two children of a conflict or a managed pair.
std::pair<std::string, std::string> two_from(Members& members, Refusals& refusals) {
    const auto faults = refusals.size();
    const auto two = texts(members.array("children"), refusals);
    if (two.size() == 2) return {two[0], two[1]};
    if (refusals.size() == faults) {
        members.refuse("children", fmt::format("{} children", two.size()), "two children");
    }
    return {};
}

allocation::Conflict conflict_from(const Placed& value, Refusals& refusals) {
    Members members{value, refusals};
    const auto [first, second] = two_from(members, refusals);
    const auto scope = members.one_of("scope", {"home", "unit"});
    members.nothing_else();
    return {first, second, scope == 0 ? allocation::Scope::home : allocation::Scope::unit};
}

allocation::Managed managed_from(const Placed& value, Refusals& refusals) {
    Members members{value, refusals};
    const auto [first, second] = two_from(members, refusals);
    const auto penalty = small(members, "penalty", 0, 1000);
    members.nothing_else();
    return {first, second, penalty};
}

allocation::Fixed fixed_from(const Placed& value, Refusals& refusals) {
    Members members{value, refusals};
    allocation::Fixed fixed{members.text("child"), members.text("unit")};
    members.nothing_else();
    return fixed;
}

allocation::EquityGroup group_from(const Placed& value, Refusals& refusals) {
    Members members{value, refusals};
    allocation::EquityGroup group;
    group.group = members.text("group");
    group.children = texts(members.array("children"), refusals);
    group.target = count(members, "target");
    members.nothing_else();
    return group;
}

template <class Item>
std::vector<Item> all_from(const std::vector<Placed>& items,
                           Item (*one_from)(const Placed&, Refusals&), Refusals& refusals) {
    std::vector<Item> all;
    for (const auto& each : items) all.push_back(one_from(each, refusals));
    return all;
}

}  // namespace

Result<Instance, Refusals> instance_from(const json::Value& document) {
    Refusals refusals;
    Members members{{&document, ""}, refusals};
    Instance instance;
    members.one_of("format", {"wayhome-allocation/1"});
    instance.children = all_from(members.array("children"), child_from, refusals);
    instance.homes = all_from(members.array("homes"), home_from, refusals);
    instance.pairs = all_from(members.array("pairs"), pair_from, refusals);
    instance.conflicts = all_from(members.array_if_there("conflicts"), conflict_from, refusals);
    instance.managed = all_from(members.array_if_there("managed"), managed_from, refusals);
    instance.fixed = all_from(members.array_if_there("fixed"), fixed_from, refusals);
    instance.equity = all_from(members.array_if_there("equity"), group_from, refusals);
    if (members.has("time_limit_seconds")) {
        instance.time_limit_seconds =
            members.number("time_limit_seconds", {0, allocation::longest_limit_seconds});
    }
    members.nothing_else();
    if (!refusals.empty()) return refuse(std::move(refusals));
    for (const auto& [pointer, found, allowed] : allocation::faults_of(instance)) {
        refusals.push_back({pointer, found, allowed});
    }
    if (!refusals.empty()) return refuse(std::move(refusals));
    return instance;
}

}  // namespace wayhome::allocations
