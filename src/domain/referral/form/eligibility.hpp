// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "domain/referral/form/referral_facts.hpp"
#include "kernel/code_list.hpp"

namespace wayhome::referral {

enum class TestOutcome { met, failed, not_known };

inline constexpr auto test_outcomes = code_list<TestOutcome>({
    {TestOutcome::met, "met", "Met"},
    {TestOutcome::failed, "failed", "Not met"},
    {TestOutcome::not_known, "not_known", "Not known: ask"},
});

/// One legal test of a referral. What is not known never fails a test.
struct TestResult {
    std::string code;
    std::string title;
    TestOutcome outcome;
    bool decides;          ///< false for one of two ways to meet another test
    std::string question;  ///< whose answer decided it, or is missing
    std::string words;     ///< the rule, and the answer that met or failed it
    std::string citation;
    bool citation_verified = true;
};

/// Every legal test that applies to the pathway, by the law in force on the day the place is
/// needed. Advice to triage: an officer decides, and a second one confirms "not eligible".
std::vector<TestResult> legal_tests(const ReferralFacts& facts);

/// Whether the approval for a child under 13 is recorded as A14 demands: written with its
/// reference, spoken with name and time, or the Secretary of State's own placing on a justice
/// pathway. Nothing where it is not needed, or nobody has said.
std::optional<bool> is_approved(const ReferralFacts& facts);

/// The worst outcome among the tests that decide: failed, else not known, else met.
TestOutcome overall(const std::vector<TestResult>& tests);

}  // namespace wayhome::referral
