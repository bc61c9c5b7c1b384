// SPDX-License-Identifier: Apache-2.0
#include "domain/matching/eligibility_rule.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "domain/matching/eligibility_findings.hpp"
#include "kernel/expect.hpp"

namespace wayhome::matching {
namespace {

using FindingsOf = Findings (*)(const ChildFacts&, const HomeFacts&, const Rules&);

struct NumberedRule {
    int number;
    FindingsOf findings;
    std::string_view when_nothing_is_found;
};

constexpr std::array numbered_rules = {
    NumberedRule{1, legal_basis, "The legal basis fits what the home is registered for."},
    NumberedRule{2, age_range, "The child's age is within the home's range."},
    NumberedRule{3, sex_regime, "The home is registered to take the child."},
    NumberedRule{4, access_and_health, "Nothing is needed that the home does not have."},
    NumberedRule{5, areas_to_avoid, "The home is not in an area to keep away from."},
    NumberedRule{6, no_contact, "No order or condition on contact concerns this home."},
    NumberedRule{7, building, "The building has what the child needs."},
    NumberedRule{8, bed_and_staff, "A bed is free and staffed."},
    NumberedRule{9, restriction, "No notice of the regulator restricts this home."},
};

const EligibilityBasis& basis_of(int number, const Rules& rules) {
    const auto found =
        std::find_if(rules.eligibility.begin(), rules.eligibility.end(),
                     [&](const EligibilityBasis& each) { return each.number == number; });
    expect(found != rules.eligibility.end(), "every eligibility rule has its basis in the data");
    return *found;
}

/// The sentences of that outcome, as one text.
std::string sentences(const Findings& findings, Outcome outcome) {
    std::string joined;
    for (const auto& each : findings) {
        if (each.outcome != outcome) continue;
        if (!joined.empty()) joined += ' ';
        joined += each.sentence;
    }
    return joined;
}

RuleResult result_of(const NumberedRule& rule, const ChildFacts& child, const HomeFacts& home,
                     const Rules& rules) {
    auto findings = rule.findings(child, home, rules);
    if (findings.empty()) {
        findings.push_back({Outcome::fits, std::string{rule.when_nothing_is_found}});
    }
    const auto worst = std::min_element(
        findings.begin(), findings.end(),
        [](const Finding& one, const Finding& other) { return one.outcome < other.outcome; });
    const auto outcome = worst->outcome;
    const auto& basis = basis_of(rule.number, rules);
    return {basis.number,
            basis.code,
            basis.words,
            outcome,
            sentences(findings, outcome),
            findings,
            basis.basis,
            basis.whose_data,
            basis.may_be_lifted_by};
}

}  // namespace

std::vector<RuleResult> eligibility(const ChildFacts& child, const HomeFacts& home,
                                    const Rules& rules) {
    std::vector<RuleResult> results;
    for (const auto& rule : numbered_rules) results.push_back(result_of(rule, child, home, rules));
    return results;
}

std::string staff_of(int half_beds) {
    if (half_beds == 1) return "half a bed";
    if (half_beds == 2) return "one bed";
    if (half_beds == 3) return "one and a half beds";
    if (half_beds == 4) return "two beds";
    return half_beds % 2 == 0 ? fmt::format("{} beds", half_beds / 2)
                              : fmt::format("{} and a half beds", half_beds / 2);
}

}  // namespace wayhome::matching
