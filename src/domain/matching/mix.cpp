// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/mix.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

#include "domain/matching/conflicts.hpp"

namespace wayhome::matching {
namespace {

using Residents = std::vector<const ResidentFacts*>;
using ConflictTest = bool (*)(const ChildFacts&, const Residents&, const MixRule&);

struct NamedTest {
    std::string_view code;
    ConflictTest test;
    std::string_view sentence;  ///< says the category; never who, and never how many
};

/// Conflicts between the child and any one of them.
template <bool (*pair)(const ChildFacts&, const ResidentFacts&, const MixRule&)>
bool with_any(const ChildFacts& child, const Residents& residents, const MixRule& rule) {
    return std::any_of(residents.begin(), residents.end(),
                       [&](const ResidentFacts* each) { return pair(child, *each, rule); });
}

constexpr std::array tests = {
    NamedTest{"keep_apart", with_any<named_apart>,
              "A conflict stands against this group (category: people to keep apart)."},
    NamedTest{"rival_groups", with_any<rivals>,
              "A conflict stands against this group (category: rival groups)."},
    NamedTest{"co_defendants", with_any<co_defendants>,
              "A conflict stands against this group (category: co-defendants)."},
    NamedTest{"same_exploiters", with_any<same_exploiters>,
              "A conflict stands against this group (category: exploitation)."},
    NamedTest{"sexual_risk", with_any<sexual_risk>,
              "Living together brings a sexual risk to the child or to the group."},
    NamedTest{"age_gap", with_any<age_gap>, "The ages in this group are far apart."},
    NamedTest{"self_harm", too_many_who_self_harm,
              "The group already has as many children who seriously self-harm as it can support."},
    NamedTest{"fire_setting", too_many_who_set_fires,
              "Another child who sets fires would add to the risk of fire."},
    NamedTest{"bullying", with_any<bullying>, "Bullying is known, by the child or in the group."},
    NamedTest{"living_preference", lives_against_preference,
              "The group is not whom the child, or a child there, can live with."},
};

MixFinding finding(const MixRule& rule, const NamedTest& test, const UnitFacts* unit) {
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
    for (const auto& test : tests) {
        const auto* const rule = rules.mix_rule(test.code);
        if (rule == nullptr) continue;
        if (rule->scope == MixScope::home) {
            if (test.test(child, living_in(home, nullptr), *rule)) {
                effect.findings.push_back(finding(*rule, test, nullptr));
            }
            continue;
        }
        for (const auto* const unit : units) {
            if (test.test(child, living_in(home, unit), *rule)) {
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
