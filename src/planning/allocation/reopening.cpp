// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/reopening.hpp"

#include <algorithm>
#include <array>
#include <unordered_map>

#include "planning/allocation/search.hpp"

namespace wayhome::allocation {
namespace {

Instance with(Instance instance, const Reopening& reopening) {
    for (auto& home : instance.homes) {
        for (auto& each : home.units) {
            if (each.id != reopening.unit) continue;
            each.free_beds += reopening.beds;
            home.staffing += reopening.half_beds;
        }
    }
    return instance;
}

bool has_unit(const Problem& part, const std::string& unit) {
    return std::any_of(part.units.begin(), part.units.end(),
                       [&](const Problem::Unit& each) { return each.id == unit; });
}

/// Where the plan has the children of this part.
Assignment present_in(const Problem& part, const Plan& plan) {
    std::unordered_map<std::string_view, Index> units;
    for (Index unit = 0; unit < part.units.size(); ++unit) units.emplace(part.units[unit].id, unit);
    std::unordered_map<std::string_view, std::string_view> places;
    for (const auto& place : plan.places) places.emplace(place.child, place.unit);
    Assignment present(part.children.size(), nowhere);
    for (Index child = 0; child < present.size(); ++child) {
        const auto place = places.find(part.children[child].id);
        if (place != places.end()) present[child] = units.at(place->second);
    }
    return present;
}

}  // namespace

bool Worth::meets_more_need() const {
    constexpr std::array of_need = {Level::band_1, Level::band_2, Level::equity, Level::band_3,
                                    Level::band_4};
    return std::any_of(of_need.begin(), of_need.end(),
                       [&](Level level) { return gain[at(level)] != 0; });
}

std::optional<Worth> worth_of(const Instance& instance, const Plan& plan,
                              const Reopening& reopening, const Stop& stop) {
    Worth worth;
    const auto whole = numbered(with(instance, reopening));
    for (const auto& part : parts_of(whole)) {
        if (!has_unit(part, reopening.unit)) continue;
        auto pool = PatternPool::of(part, {});
        if (!pool) return std::nullopt;
        const auto present = present_in(part, plan);
        const Candidate known{present, objective_of(part, present)};
        // Ties need not be settled for what it is worth.
        const auto searched = Search{part, *pool, stop}.best({}, known, Extent::objective);
        if (!searched.complete) return std::nullopt;
        for (std::size_t level = 0; level < level_count; ++level) {
            worth.gain[level] = searched.best->objective[level] - known.objective[level];
        }
        for (Index child = 0; child < present.size(); ++child) {
            const bool had = present[child] != nowhere;
            const bool has = searched.best->units[child] != nowhere;
            if (has && !had) worth.placed.push_back(part.children[child].id);
            if (had && !has) worth.displaced.push_back(part.children[child].id);
        }
    }
    return worth;
}

}  // namespace wayhome::allocation
