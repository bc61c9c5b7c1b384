// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/checker/rules.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <utility>

namespace wayhome::allocation::checker {
namespace {

/// The places of a plan, read from it alone.
class Seen {
  public:
    Seen(const Instance& instance, const Plan& plan) {
        for (const auto& each : instance.children) children_.emplace(each.id, &each);
        for (const auto& place : plan.places) {
            unit_of_.emplace(place.child, place.unit);
            home_of_.emplace(place.child, place.home);
            count_by_home_[place.home] += 1;
            count_by_unit_[place.unit] += 1;
            const auto child = children_.find(place.child);
            if (child == children_.end()) continue;
            load_by_home_[place.home] += child->second->load;
            for (const auto& trait : child->second->traits) {
                traits_by_unit_[{place.unit, trait}] += 1;
            }
        }
    }

    const Child* child(const std::string& id) const {
        const auto found = children_.find(id);
        return found == children_.end() ? nullptr : found->second;
    }
    /// Empty for a child who is not placed.
    std::string unit_of(const std::string& child) const { return value(unit_of_, child); }
    std::string home_of(const std::string& child) const { return value(home_of_, child); }
    std::int64_t count_in_home(const std::string& home) const {
        return value(count_by_home_, home);
    }
    std::int64_t count_in_unit(const std::string& unit) const {
        return value(count_by_unit_, unit);
    }
    std::int64_t load_in_home(const std::string& home) const { return value(load_by_home_, home); }
    std::int64_t with_trait(const std::string& unit, const std::string& trait) const {
        const auto found = traits_by_unit_.find({unit, trait});
        return found == traits_by_unit_.end() ? 0 : found->second;
    }
    bool both_at_home(const std::string& a, const std::string& b) const {
        return !home_of(a).empty() && home_of(a) == home_of(b);
    }
    bool both_in_unit(const std::string& a, const std::string& b) const {
        return !unit_of(a).empty() && unit_of(a) == unit_of(b);
    }

  private:
    template <class Map>
    static typename Map::mapped_type value(const Map& map, const std::string& key) {
        const auto found = map.find(key);
        return found == map.end() ? typename Map::mapped_type{} : found->second;
    }

    std::unordered_map<std::string, const Child*> children_;
    std::unordered_map<std::string, std::string> unit_of_, home_of_;
    std::unordered_map<std::string, std::int64_t> count_by_home_, count_by_unit_, load_by_home_;
    std::map<std::pair<std::string, std::string>, std::int64_t> traits_by_unit_;
};

std::optional<std::string> broken_by_places(const Instance& instance, const Plan& plan,
                                            const Seen& seen) {
    std::map<std::string, std::string> home_of_unit;
    for (const auto& home : instance.homes) {
        for (const auto& unit : home.units) home_of_unit[unit.id] = home.id;
    }
    std::set<std::pair<std::string, std::string>> pairs;
    for (const auto& pair : instance.pairs) pairs.insert({pair.child, pair.unit});
    std::set<std::string> placed;
    for (const auto& place : plan.places) {
        if (seen.child(place.child) == nullptr) return place.child + " is no child of the instance";
        if (!placed.insert(place.child).second) return place.child + " is placed twice";
        const auto unit = home_of_unit.find(place.unit);
        if (unit == home_of_unit.end() || unit->second != place.home) {
            return place.unit + " is no unit of " + place.home;
        }
        if (!pairs.contains({place.child, place.unit})) {
            return place.child + " has no pair with " + place.unit;
        }
    }
    for (const auto& fixed : instance.fixed) {
        if (seen.unit_of(fixed.child) != fixed.unit) {
            return fixed.child + " is not where she is fixed";
        }
    }
    return std::nullopt;
}

std::optional<std::string> broken_by_numbers(const Instance& instance, const Seen& seen) {
    for (const auto& home : instance.homes) {
        if (seen.load_in_home(home.id) > home.staffing) return home.id + " lacks staff";
        if (seen.count_in_home(home.id) > home.admissions) return home.id + " admits too many";
        for (const auto& unit : home.units) {
            if (seen.count_in_unit(unit.id) > unit.free_beds) return unit.id + " lacks beds";
            for (const auto& [trait, limit] : unit.trait_limits) {
                if (seen.with_trait(unit.id, trait) > limit) {
                    return unit.id + " has too many with " + trait;
                }
            }
        }
    }
    for (const auto& each : instance.conflicts) {
        const bool together = each.scope == Scope::home
                                  ? seen.both_at_home(each.first, each.second)
                                  : seen.both_in_unit(each.first, each.second);
        if (together) return each.first + " and " + each.second + " may not be together";
    }
    return std::nullopt;
}

}  // namespace

std::optional<std::string> broken_rule(const Instance& instance, const Plan& plan) {
    const Seen seen{instance, plan};
    if (auto broken = broken_by_places(instance, plan, seen)) return broken;
    return broken_by_numbers(instance, seen);
}

Count recount(const Instance& instance, const Plan& plan) {
    const Seen seen{instance, plan};
    std::unordered_map<std::string, std::size_t> number;
    for (std::size_t k = 0; k < instance.children.size(); ++k) {
        number.emplace(instance.children[k].id, k);
    }
    const auto worth = [](const Child& child) { return std::int64_t{child.need} * child.load; };
    Count count;
    count.of_child.resize(instance.children.size());
    for (const auto& place : plan.places) {
        const auto& child = instance.children[number.at(place.child)];
        count.of_child[number.at(place.child)][at(level_of_band(child.band))] += worth(child);
    }
    for (const auto& pair : instance.pairs) {
        if (seen.unit_of(pair.child) != pair.unit) continue;
        auto& sum = count.of_child[number.at(pair.child)];
        sum[at(Level::suitability)] += pair.suitability;
        sum[at(Level::closeness)] += pair.closeness;
        sum[at(Level::continuity)] += pair.continuity;
    }
    for (const auto& each : instance.managed) {
        if (seen.both_at_home(each.first, each.second)) {
            count.of_child[number.at(each.first)][at(Level::suitability)] -= each.penalty;
        }
    }
    for (const auto& each : count.of_child) {
        for (std::size_t level = 0; level < level_count; ++level) count.total[level] += each[level];
    }
    for (const auto& group : instance.equity) {
        std::int64_t placed = 0;
        for (const auto& id : group.children) {
            if (!seen.unit_of(id).empty()) placed += worth(instance.children[number.at(id)]);
        }
        count.of_group.push_back(-std::max<std::int64_t>(0, group.target - placed));
        count.total[at(Level::equity)] += count.of_group.back();
    }
    return count;
}

}  // namespace wayhome::allocation::checker
