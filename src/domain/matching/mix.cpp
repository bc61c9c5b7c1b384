// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/mix.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

#include "domain/matching/mix_tests.hpp"

namespace wayhome::matching {
namespace {

using Residents = std::vector<const ResidentFacts*>;
MixFinding finding(const MixRule& rule, const MixTest& test, const UnitFacts* unit) {
    MixFinding found{rule.code,      rule.words,   rule.scope,
                     rule.status,    std::nullopt, std::string{test.sentence},
                     rule.mitigation};
    if (unit != nullptr) {
        found.unit = unit->id;
        found.sentence = fmt::format("{}: {}", unit->name, test.sentence);
    }
    return found;
}

Residents living_in(const HomeFacts& home, const UnitFacts* unit) {
    Residents found;
    for (const auto& each : home.residents) {
        if (unit == nullptr || each.unit == unit->id) found.push_back(&each);
    }
    return found;
}

std::optional<UnitId> least_to_manage(const GroupEffect& effect, const HomeFacts& home) {
    const auto name = [&](UnitId id) {
        const auto unit = std::find_if(home.units.begin(), home.units.end(),
                                       [&](const UnitFacts& each) { return each.id == id; });
        return std::string_view{unit->name};
    };
    const auto best = std::min_element(
        effect.open_to.begin(), effect.open_to.end(), [&](UnitId one, UnitId other) {
            return std::tuple{effect.to_manage_in(one), name(one), one} <
                   std::tuple{effect.to_manage_in(other), name(other), other};
        });
    if (best == effect.open_to.end()) return std::nullopt;
    return *best;
}

bool prohibits(const GroupEffect& effect, UnitId unit) {
    return std::any_of(effect.findings.begin(), effect.findings.end(), [&](const MixFinding& each) {
        return each.status == MixStatus::prohibit && (!each.unit || each.unit == unit);
    });
}

}  // namespace

bool GroupEffect::prohibits_home() const {
    return std::any_of(findings.begin(), findings.end(), [](const MixFinding& each) {
        return each.status == MixStatus::prohibit && !each.unit;
    });
}

int GroupEffect::to_manage_in(UnitId unit) const {
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(), [&](const MixFinding& each) {
            return each.status == MixStatus::manage && (!each.unit || each.unit == unit);
        }));
}

GroupEffect group_effect(const ChildFacts& child, const HomeFacts& home, const Rules& rules) {
    GroupEffect effect;
    const auto units = units_for(child.sex, home);
    for (const auto& test : mix_tests()) {
        const auto* const rule = rules.mix_rule(test.code);
        if (rule == nullptr) continue;
        if (rule->scope == MixScope::home) {
            if (test.conflicts(child, living_in(home, nullptr), *rule)) {
                effect.findings.push_back(finding(*rule, test, nullptr));
            }
            continue;
        }
        for (const auto* const unit : units) {
            if (test.conflicts(child, living_in(home, unit), *rule)) {
                effect.findings.push_back(finding(*rule, test, unit));
            }
        }
    }
    std::stable_sort(effect.findings.begin(), effect.findings.end(),
                     [](const MixFinding& one, const MixFinding& other) {
                         return std::tuple{one.unit.has_value(), one.status} <
                                std::tuple{other.unit.has_value(), other.status};
                     });
    for (const auto* const unit : units) {
        if (unit->free > 0 && !prohibits(effect, unit->id)) effect.open_to.push_back(unit->id);
    }
    effect.best = least_to_manage(effect, home);
    if (home.half_beds_of_staff && child.half_beds) {
        effect.half_beds_spare_after =
            *home.half_beds_of_staff - home.half_beds_in_use - *child.half_beds;
    }
    return effect;
}

}  // namespace wayhome::matching
