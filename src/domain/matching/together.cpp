// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/together.hpp"

#include "domain/matching/mix_tests.hpp"

namespace wayhome::matching {
namespace {

/// The child as one who already lives there.
ResidentFacts as_resident(const ChildFacts& child) {
    auto people = child.keep_apart.value_or(std::vector<KeepApart>{});
    people.insert(people.end(), child.keep_away.begin(), child.keep_away.end());
    return {.child = child.child,
            .unit = UnitId{{}},
            .named = child.named,
            .age = child.age,
            .behaviours = child.behaviours,
            .has_bullied = child.has_bullied,
            .was_bullied = child.was_bullied,
            .groups = child.groups,
            .keep_apart = std::move(people),
            .living_with = child.living_with};
}

}  // namespace

std::vector<TogetherFinding> together(const ChildFacts& one, const ChildFacts& other,
                                      const Rules& rules) {
    const auto resident = as_resident(other);
    std::vector<TogetherFinding> found;
    for (const auto& test : mix_tests()) {
        const auto* const rule = rules.mix_rule(test.code);
        if (rule == nullptr || !test.conflicts(one, {&resident}, *rule)) continue;
        found.push_back({rule->code, rule->words, rule->scope, rule->status});
    }
    return found;
}

}  // namespace wayhome::matching
