// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "domain/matching/child_facts.hpp"
#include "domain/matching/home_facts.hpp"
#include "domain/matching/rules.hpp"
#include "kernel/code_list.hpp"

namespace wayhome::matching {

/// What one rule says, worst first. `unknown` never excludes: it names what to ask.
enum class Outcome { does_not_fit, unknown, with_condition, fits };
inline constexpr auto outcomes = code_list<Outcome>({
    {Outcome::does_not_fit, "does_not_fit", "Does not fit"},
    {Outcome::unknown, "unknown", "Unknown: ask"},
    {Outcome::with_condition, "with_condition", "Fits with a condition"},
    {Outcome::fits, "fits", "Fits"},
});

/// One thing a rule found. A rule may find several.
struct Finding {
    Outcome outcome;
    std::string sentence;
};

/// What one eligibility rule says of one child in one home.
struct RuleResult {
    int number;  ///< 1 to 9
    std::string code;
    std::string words;
    Outcome outcome;                ///< the worst of its findings
    std::string sentence;           ///< of that outcome, in plain words
    std::vector<Finding> findings;  ///< every one, in the order found
    std::string basis;
    std::string whose_data;
    std::string may_be_lifted_by;
};

/// All nine rules in order of number: legal basis, age, sex, access and health, areas, no contact,
/// building, bed and staff, restriction. Sentences never identify a child living in the home.
std::vector<RuleResult> eligibility(const ChildFacts& child, const HomeFacts& home,
                                    const Rules& rules);

/// "one bed", "one and a half beds", "two beds": staff counted in half-beds.
std::string staff_of(int half_beds);

}  // namespace wayhome::matching
