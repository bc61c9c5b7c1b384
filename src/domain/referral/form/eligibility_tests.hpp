// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "domain/referral/form/eligibility.hpp"
#include "domain/referral/form/law.hpp"

namespace wayhome::referral {

// The parts legal_tests() is made of, one source file for each road.

/// A test that decides, not yet judged.
TestResult unjudged(std::string code, std::string title, std::string question,
                    const LegalFigure& law);
TestResult judged(TestResult result, TestOutcome outcome, std::string words);
TestOutcome outcome_of(Known met);
/// `words` is the rule with "{}" for the law's age.
TestResult at_least_age(const ReferralFacts& facts, LegalRule rule, std::string code,
                        std::string title, std::string_view words);

TestResult status_test(const ReferralFacts& facts);
void add_welfare_tests(const ReferralFacts& facts, std::vector<TestResult>& results);
void add_remand_tests(const ReferralFacts& facts, std::vector<TestResult>& results);
void add_police_tests(const ReferralFacts& facts, std::vector<TestResult>& results);

}  // namespace wayhome::referral
