// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/conflicts.hpp"

#include <algorithm>

#include "kernel/text.hpp"

namespace wayhome::matching {
namespace {

constexpr std::string_view sexually_harming = "SEXUALLY_HARMING";
constexpr std::string_view sexual_exploitation = "SEXUAL_EXPLOITATION";
constexpr std::string_view self_harm = "SELF_HARM";
constexpr std::string_view fire_setting = "FIRE_SETTING";

const std::vector<KeepApart>& people_of(const ChildFacts& child, KeepApartKind kind) {
    static const std::vector<KeepApart> nobody;
    if (kind == KeepApartKind::keep_away) return child.keep_away;
    return child.keep_apart ? *child.keep_apart : nobody;
}

bool names(const std::vector<KeepApart>& people, KeepApartKind kind, ChildId other,
           const Named& other_named) {
    return std::any_of(people.begin(), people.end(), [&](const KeepApart& each) {
        return each.kind == kind && each.means(other, other_named);
    });
}

bool either_names(const ChildFacts& child, const ResidentFacts& resident, KeepApartKind kind) {
    return names(people_of(child, kind), kind, resident.child, resident.named) ||
           names(resident.keep_apart, kind, child.child, child.named);
}

/// Group names are compared without regard to case of the Latin alphabet or spaces around them.
std::string plain(std::string_view group) {
    std::string text{trimmed(group)};
    std::transform(text.begin(), text.end(), text.begin(), [](char each) {
        return each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
    });
    return text;
}

/// By the group's name, or by what is written of a person or group to keep away from.
bool names_group(const std::vector<KeepApart>& people, const std::vector<std::string>& groups) {
    return std::any_of(people.begin(), people.end(), [&](const KeepApart& person) {
        const bool keep_away = person.kind == KeepApartKind::keep_away;
        const auto wanted = keep_away ? person.named.words.opened() : plain(person.group);
        return !wanted.empty() &&
               std::any_of(groups.begin(), groups.end(), [&](const std::string& each) {
                   return (keep_away ? words_of(each) : plain(each)) == wanted;
               });
    });
}

bool is_at_risk(const std::vector<BehaviourFact>& behaviours, std::optional<int> age,
                const MixRule& rule) {
    const bool young = age && rule.threshold && *age <= *rule.threshold;
    return young || shows(behaviours, sexual_exploitation);
}

int threshold(const MixRule& rule) {
    return rule.threshold.value_or(0);
}

/// Whether somebody who lives by that preference may not live with someone of the other age.
bool unsuited(std::optional<LivingWith> preference, std::optional<int> age,
              std::optional<int> other) {
    if (!preference) return false;
    if (*preference == LivingWith::alone) return true;
    if (!age || !other) return false;
    if (*preference == LivingWith::older_only) return *other < *age;
    return *preference == LivingWith::younger_only && *other > *age;
}

}  // namespace

bool named_apart(const ChildFacts& child, const ResidentFacts& resident, const MixRule&) {
    return either_names(child, resident, KeepApartKind::named) ||
           either_names(child, resident, KeepApartKind::keep_away);
}

bool rivals(const ChildFacts& child, const ResidentFacts& resident, const MixRule&) {
    return either_names(child, resident, KeepApartKind::rival_group) ||
           names_group(people_of(child, KeepApartKind::rival_group), resident.groups) ||
           names_group(child.keep_away, resident.groups) ||
           names_group(resident.keep_apart, child.groups);
}

bool co_defendants(const ChildFacts& child, const ResidentFacts& resident, const MixRule&) {
    return either_names(child, resident, KeepApartKind::co_defendant);
}

bool same_exploiters(const ChildFacts& child, const ResidentFacts& resident, const MixRule&) {
    return either_names(child, resident, KeepApartKind::same_exploiters);
}

bool sexual_risk(const ChildFacts& child, const ResidentFacts& resident, const MixRule& rule) {
    const bool from_child = shows(child.behaviours, sexually_harming) &&
                            is_at_risk(resident.behaviours, resident.age, rule);
    const bool to_child = shows(resident.behaviours, sexually_harming) &&
                          is_at_risk(child.behaviours, child.age, rule);
    return from_child || to_child;
}

bool age_gap(const ChildFacts& child, const ResidentFacts& resident, const MixRule& rule) {
    if (!child.age || !resident.age) return false;
    const int years =
        *child.age > *resident.age ? *child.age - *resident.age : *resident.age - *child.age;
    return years >= threshold(rule);
}

bool bullying(const ChildFacts& child, const ResidentFacts& resident, const MixRule&) {
    const bool by_child = child.has_bullied.value_or(false) && resident.was_bullied.value_or(false);
    const bool of_child = resident.has_bullied.value_or(false) && child.was_bullied.value_or(false);
    return by_child || of_child;
}

bool too_many_who_self_harm(const ChildFacts& child,
                            const std::vector<const ResidentFacts*>& residents,
                            const MixRule& rule) {
    if (!shows_seriously(child.behaviours, self_harm)) return false;
    const auto there = std::count_if(
        residents.begin(), residents.end(),
        [](const ResidentFacts* each) { return shows_seriously(each->behaviours, self_harm); });
    return there >= threshold(rule);
}

bool too_many_who_set_fires(const ChildFacts& child,
                            const std::vector<const ResidentFacts*>& residents,
                            const MixRule& rule) {
    if (!shows(child.behaviours, fire_setting)) return false;
    const auto there = std::count_if(
        residents.begin(), residents.end(),
        [](const ResidentFacts* each) { return shows(each->behaviours, fire_setting); });
    return there >= threshold(rule);
}

bool lives_against_preference(const ChildFacts& child,
                              const std::vector<const ResidentFacts*>& residents, const MixRule&) {
    return std::any_of(residents.begin(), residents.end(), [&](const ResidentFacts* each) {
        return unsuited(child.living_with, child.age, each->age) ||
               unsuited(each->living_with, each->age, child.age);
    });
}

}  // namespace wayhome::matching
