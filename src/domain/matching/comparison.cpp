// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/comparison.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <tuple>

#include "domain/home/geography.hpp"

namespace wayhome::matching {
namespace {

BedNumbers bed_numbers(const HomeFacts& home) {
    BedNumbers sum;
    for (const auto& unit : home.units) {
        if (unit.purpose != home::Purpose::secure) continue;
        sum.approved += unit.approved;
        sum.closed += unit.closed;
        sum.held += unit.held;
        sum.occupied += unit.occupied;
        sum.free += unit.free;
    }
    if (home.half_beds_of_staff) {
        sum.half_beds_of_spare_staff = *home.half_beds_of_staff - home.half_beds_in_use;
    }
    return sum;
}

void sort_out_rules(HomeComparison& compared) {
    for (const auto& rule : compared.rules) {
        for (const auto& finding : rule.findings) {
            if (finding.outcome == Outcome::does_not_fit) {
                compared.stops.push_back(finding.sentence);
            } else if (finding.outcome == Outcome::with_condition) {
                compared.conditions.push_back(finding.sentence);
            } else if (finding.outcome == Outcome::unknown) {
                compared.to_ask.push_back(finding.sentence);
            }
        }
    }
    std::stable_sort(
        compared.rules.begin(), compared.rules.end(),
        [](const RuleResult& one, const RuleResult& other) { return one.outcome < other.outcome; });
}

/// Units for the child that have a free bed.
std::vector<const UnitFacts*> units_with_room(const ChildFacts& child, const HomeFacts& home) {
    auto units = units_for(child.sex, home);
    std::erase_if(units, [](const UnitFacts* each) { return each->free == 0; });
    return units;
}

/// What the group means for the verdict: prohibitions stop, or leave only some units; what is to be
/// managed in the best unit becomes a condition.
void sort_out_group(const ChildFacts& child, const HomeFacts& home, HomeComparison& compared) {
    const auto& group = compared.group;
    const auto room = units_with_room(child, home);
    const bool nowhere = !room.empty() && group.open_to.empty();
    const auto unit_name = [&](UnitId id) {
        const auto unit = std::find_if(home.units.begin(), home.units.end(),
                                       [&](const UnitFacts& each) { return each.id == id; });
        return unit->name;
    };
    for (const auto& finding : group.findings) {
        const bool stops = finding.status == MixStatus::prohibit && (!finding.unit || nowhere);
        const bool counts = !finding.unit || !group.best || finding.unit == group.best;
        if (stops) {
            compared.stops.push_back(finding.sentence);
        } else if (finding.status == MixStatus::manage && counts) {
            compared.conditions.push_back(
                fmt::format("{} Plan: {}.", finding.sentence, finding.mitigation));
        }
    }
    if (group.best && group.open_to.size() < room.size()) {
        std::string names;
        for (const auto& id : group.open_to) names += (names.empty() ? "" : ", ") + unit_name(id);
        compared.conditions.push_back(fmt::format("Only in: {}.", names));
    }
}

Verdict verdict_of(const HomeComparison& compared) {
    if (!compared.stops.empty()) return Verdict::does_not_fit;
    return compared.conditions.empty() ? Verdict::fits : Verdict::fits_with_conditions;
}

auto place_in_order(const HomeComparison& compared) {
    const auto metres =
        compared.distance ? compared.distance->metres : std::numeric_limits<std::int64_t>::max();
    return std::tuple{compared.verdict, -compared.suitability.doubled_midpoint(), metres,
                      std::string_view{compared.name}, compared.home};
}

/// Whether what is not known could put the lower of two homes above the higher.
bool could_swap(const Suitability& higher, const Suitability& lower) {
    return higher.points.low < lower.points.high;
}

void mark_what_could_change(std::vector<HomeComparison>& compared) {
    for (std::size_t i = 0; i < compared.size(); ++i) {
        for (std::size_t j = i + 1; j < compared.size(); ++j) {
            if (compared[i].verdict != compared[j].verdict) break;
            if (!could_swap(compared[i].suitability, compared[j].suitability)) continue;
            compared[i].order_could_change = true;
            compared[j].order_could_change = true;
        }
    }
}

}  // namespace

HomeComparison compare_one(const ChildFacts& child, const HomeFacts& home, const Rules& rules) {
    std::optional<Distance> away;
    std::optional<TravelTime> travel;
    if (child.from) {
        away = home::straight_line(*child.from, home.position);
        travel = home::estimated_travel(*away, rules.travel);
    }
    HomeComparison compared{
        .home = home.id,
        .name = home.name,
        .code = home.code,
        .verdict = Verdict::fits,
        .rules = eligibility(child, home, rules),
        .stops = {},
        .conditions = {},
        .to_ask = {},
        .suitability = suitability(child, home, away, rules),
        .distance = away,
        .travel_estimate = travel,
        .position_is_approximate = home.position_is_approximate,
        .distance_words = against_wanted(away, child.from_place, child.wanted_distance),
        .beds = bed_numbers(home),
        .group = group_effect(child, home, rules),
        .rating = home.rating,
    };
    sort_out_rules(compared);
    sort_out_group(child, home, compared);
    compared.verdict = verdict_of(compared);
    return compared;
}

std::vector<HomeComparison> compare(const ChildFacts& child, const std::vector<HomeFacts>& homes,
                                    const Rules& rules) {
    std::vector<HomeComparison> compared;
    compared.reserve(homes.size());
    for (const auto& home : homes) compared.push_back(compare_one(child, home, rules));
    std::sort(compared.begin(), compared.end(),
              [](const HomeComparison& one, const HomeComparison& other) {
                  return place_in_order(one) < place_in_order(other);
              });
    mark_what_could_change(compared);
    return compared;
}

}  // namespace wayhome::matching
