// SPDX-License-Identifier: Apache-2.0
#include "planning/allocation/checker/check.hpp"

#include <algorithm>

#include "planning/allocation/checker/part_check.hpp"
#include "planning/allocation/checker/rules.hpp"

namespace wayhome::allocation::checker {
namespace {

/// Whether the parts are a partition as far as pairs and groups go.
std::optional<std::string> wrong_partition(const Instance& instance, const Certificate& proof) {
    std::unordered_map<std::string_view, std::size_t> children, homes, groups, units;
    for (std::size_t part = 0; part < proof.parts.size(); ++part) {
        for (const auto& id : proof.parts[part].children) {
            if (!children.emplace(id, part).second) return id + " is in two parts";
        }
        for (const auto& id : proof.parts[part].homes) {
            if (!homes.emplace(id, part).second) return id + " is in two parts";
        }
        for (const auto& id : proof.parts[part].groups) {
            if (!groups.emplace(id, part).second) return id + " is in two parts";
        }
    }
    for (const auto& home : instance.homes) {
        const auto part = homes.find(home.id);
        for (const auto& unit : home.units) {
            if (part != homes.end()) units.emplace(unit.id, part->second);
        }
    }
    for (const auto& pair : instance.pairs) {
        const auto child = children.find(pair.child);
        const auto unit = units.find(pair.unit);
        const bool fixed_elsewhere =
            child != children.end() &&
            std::any_of(instance.fixed.begin(), instance.fixed.end(), [&](const Fixed& each) {
                return each.child == pair.child && each.unit != pair.unit;
            });
        if (fixed_elsewhere) continue;
        if (child == children.end() || unit == units.end() || child->second != unit->second) {
            return "the pair of " + pair.child + " and " + pair.unit + " is in no one part";
        }
    }
    for (const auto& group : instance.equity) {
        const auto part = groups.find(group.group);
        if (part == groups.end()) return "the group " + group.group + " is in no part";
        for (const auto& id : group.children) {
            const auto child = children.find(id);
            if (child == children.end() || child->second != part->second) {
                return id + " is not in the part of the group " + group.group;
            }
        }
    }
    return std::nullopt;
}

/// Adds what a part proves. Once a level is not proved, nothing is said of those after it.
void combine(Bounds& total, const Bounds& part) {
    for (std::size_t level = 0; level < level_count; ++level) {
        if (!total[level] || !part[level]) {
            total[level] = std::nullopt;
        } else {
            *total[level] += *part[level];
        }
    }
}

}  // namespace

bool Verdict::is_proved_best(const Objective& objective) const {
    if (wrong) return false;
    for (std::size_t level = 0; level < level_count; ++level) {
        if (bounds[level] != objective[level]) return false;
    }
    return true;
}

Verdict check(const Instance& instance, const Plan& plan) {
    Verdict verdict;
    if (auto broken = broken_rule(instance, plan)) {
        verdict.wrong = std::move(broken);
        return verdict;
    }
    const auto count = recount(instance, plan);
    if (count.total != plan.objective) {
        verdict.wrong = "the plan is not worth what it says";
        return verdict;
    }
    if (auto wrong = wrong_partition(instance, plan.certificate)) {
        verdict.wrong = std::move(wrong);
        return verdict;
    }
    verdict.bounds.fill(0);
    const PartCheck parts{instance, count};
    for (const auto& part : plan.certificate.parts) {
        auto found = parts.check(part);
        if (found.wrong) {
            verdict.wrong = std::move(found.wrong);
            verdict.bounds = {};
            return verdict;
        }
        combine(verdict.bounds, found.bounds);
    }
    for (std::size_t level = 0; level + 1 < level_count; ++level) {
        if (verdict.bounds[level] == plan.objective[level]) continue;
        for (auto later = level + 1; later < level_count; ++later) {
            verdict.bounds[later] = std::nullopt;
        }
    }
    return verdict;
}

}  // namespace wayhome::allocation::checker
