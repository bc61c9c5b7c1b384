// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/tally.hpp"

#include <map>
#include <string_view>

namespace wayhome::allocation {
namespace {

constexpr int staff_of_one_bed = 2;   // half-beds
constexpr int staff_of_two_beds = 4;  // half-beds

void count(const Child& child, Tally& tally) {
    ++tally.children;
    ++tally.by_band[static_cast<std::size_t>(child.band - 1)];
    if (child.load > staff_of_one_bed) ++tally.more_than_one_bed;
    if (child.load >= staff_of_two_beds) ++tally.two_beds;
}

}  // namespace

Tally tally_of_waiting(const Instance& instance) {
    Tally tally;
    for (const auto& child : instance.children) count(child, tally);
    return tally;
}

Tally tally_of_placed(const Instance& instance, const std::vector<Place>& places) {
    std::map<std::string_view, std::string_view> units;
    for (const auto& place : places) units.emplace(place.child, place.unit);
    Tally tally;
    for (const auto& child : instance.children) {
        if (units.contains(child.id)) count(child, tally);
    }
    for (const auto& pair : instance.pairs) {
        const auto unit = units.find(pair.child);
        if (unit != units.end() && unit->second == pair.unit) tally.suitability += pair.suitability;
    }
    return tally;
}

}  // namespace wayhome::allocation
