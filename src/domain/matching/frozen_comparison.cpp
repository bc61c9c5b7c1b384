// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/frozen_comparison.hpp"

#include <algorithm>

#include "domain/matching/json_reading.hpp"

namespace wayhome::matching {
namespace {

constexpr std::string_view counts_down = "days_until_18";

std::string text_of(const JsonValue& object, std::string_view name) {
    const auto* const found = object.member(name);
    return found == nullptr ? std::string{} : found->text;
}

int number_of(const JsonValue& object, std::string_view name) {
    const auto* const found = object.member(name);
    return found == nullptr ? 0 : found->number();
}

std::vector<std::string> texts_of(const JsonValue& object, std::string_view name) {
    std::vector<std::string> texts;
    if (const auto* const found = object.member(name)) {
        for (const auto& each : found->items) texts.push_back(each.text);
    }
    return texts;
}

std::vector<FrozenFact> facts_of(const JsonValue& whole, std::string_view name) {
    std::vector<FrozenFact> facts;
    if (const auto* const found = whole.member(name)) {
        for (const auto& [key, value] : found->members) {
            facts.push_back({key, std::string{value.written}});
        }
    }
    return facts;
}

std::vector<FrozenRule> rules_of(const JsonValue& result) {
    std::vector<FrozenRule> rules;
    const auto* const found = result.member("rules");
    if (found == nullptr) return rules;
    for (const auto& each : found->items) {
        const auto outcome = outcomes.from(text_of(each, "outcome"));
        if (!outcome) continue;
        rules.push_back({number_of(each, "number"), *outcome, text_of(each, "sentence")});
    }
    return rules;
}

std::vector<std::string> changed(const std::vector<FrozenFact>& then,
                                 const std::vector<FrozenFact>& now) {
    std::vector<std::string> names;
    for (const auto& each : now) {
        if (each.name == counts_down) continue;
        const auto before = std::find_if(then.begin(), then.end(), [&](const FrozenFact& fact) {
            return fact.name == each.name;
        });
        if (before == then.end() || before->written != each.written) names.push_back(each.name);
    }
    return names;
}

}  // namespace

std::optional<FrozenComparison> read_frozen(std::string_view text) {
    const auto whole = read_json(text);
    const auto* const result = whole ? whole->member("result") : nullptr;
    if (result == nullptr) return std::nullopt;
    const auto verdict = verdicts.from(text_of(*result, "verdict"));
    if (!verdict) return std::nullopt;
    FrozenComparison frozen;
    frozen.rules_version = text_of(*whole, "rules_version");
    frozen.verdict = *verdict;
    frozen.rules = rules_of(*result);
    frozen.conditions = texts_of(*result, "conditions");
    frozen.to_ask = texts_of(*result, "to_ask");
    frozen.points = {number_of(*result, "points_low"), number_of(*result, "points_high")};
    frozen.child = facts_of(*whole, "child_facts");
    frozen.home = facts_of(*whole, "home_facts");
    return frozen;
}

ChangedSince changed_since(const FrozenComparison& then, const FrozenComparison& now) {
    ChangedSince since{changed(then.child, now.child), changed(then.home, now.home), {}};
    for (const auto& rule : now.rules) {
        const auto before =
            std::find_if(then.rules.begin(), then.rules.end(),
                         [&](const FrozenRule& each) { return each.number == rule.number; });
        if (before == then.rules.end() || before->sentence == rule.sentence) continue;
        since.rules.push_back({rule.number, *before, rule});
    }
    std::sort(since.rules.begin(), since.rules.end(),
              [](const ChangedRule& a, const ChangedRule& b) { return a.number < b.number; });
    return since;
}

}  // namespace wayhome::matching
