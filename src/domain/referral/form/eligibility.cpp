// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/eligibility.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "domain/referral/form/eligibility_tests.hpp"
#include "domain/referral/form/law.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::referral {
namespace {

TestResult age_test(const ReferralFacts& facts) {
    const auto& youngest = legal_figure(LegalRule::youngest_age, facts.day_needed);
    const auto& oldest = legal_figure(LegalRule::oldest_age, facts.day_needed);
    const auto rule =
        fmt::format("Secure homes take children aged {} to {}.", youngest.value, oldest.value);
    auto result = unjudged("age", "Age", "birth", youngest);
    if (!facts.age) return judged(result, TestOutcome::not_known, rule + " The age is not known.");
    const bool met = youngest.value <= *facts.age && *facts.age <= oldest.value;
    return judged(
        result, met ? TestOutcome::met : TestOutcome::failed,
        fmt::format("{} The child is {}{} on {}.", rule, *facts.age,
                    facts.age_is_estimated ? " by estimate" : "", in_words(facts.day_needed)));
}

TestResult approval_test(const ReferralFacts& facts) {
    const auto& law = legal_figure(LegalRule::approval_below_age, facts.day_needed);
    const auto rule = fmt::format(
        "A child under {} needs the approval of the Secretary of State before a place.", law.value);
    auto result = unjudged("approval", "Approval for a child under 13", "approval", law);
    if (facts.legal.approval_needed == Known::not_known) {
        result.question = "birth";
        return judged(result, TestOutcome::not_known, rule + " The age is not known.");
    }
    if (facts.legal.approval_needed == Known::no) {
        result.question = "birth";
        return judged(result, TestOutcome::met, rule + " The child is older.");
    }
    if (!facts.legal.approval) {
        return judged(result, TestOutcome::not_known, rule + " Nothing was said about it.");
    }
    const bool by_secretary =
        facts.pathway == Pathway::youth_custody || facts.pathway == Pathway::remand;
    switch (*facts.legal.approval) {
        case ApprovalState::written:
            return judged(result, TestOutcome::met,
                          fmt::format("{} Approved in writing, reference {}.", rule,
                                      facts.legal.approval_reference));
        case ApprovalState::spoken:
            return judged(result, TestOutcome::met,
                          fmt::format("{} Approved by word of mouth by {}; the letter must follow.",
                                      rule, facts.legal.approval_spoken_by));
        case ApprovalState::applied_for:
            return judged(result, TestOutcome::not_known,
                          rule + " Applied for; no home can be asked until it is given.");
        case ApprovalState::placed:
            return judged(
                result, by_secretary ? TestOutcome::met : TestOutcome::failed,
                rule + (by_secretary ? " The Secretary of State places this child."
                                     : " The Secretary of State does not place a child on "
                                       "this pathway."));
        case ApprovalState::not_applied:
            break;
    }
    return judged(result, TestOutcome::failed, rule + " It was not applied for.");
}

TestResult custody_age_test(const ReferralFacts& facts) {
    return at_least_age(facts, LegalRule::custody_from_age, "custody_age", "Age for custody",
                        "Custody is for children of {} and over.");
}

}  // namespace

TestResult unjudged(std::string code, std::string title, std::string question,
                    const LegalFigure& law) {
    return {std::move(code),           std::move(title),
            TestOutcome::not_known,    true,
            std::move(question),       {},
            std::string{law.citation}, law.verified};
}

TestResult judged(TestResult result, TestOutcome outcome, std::string words) {
    result.outcome = outcome;
    result.words = std::move(words);
    return result;
}

TestOutcome outcome_of(Known met) {
    switch (met) {
        case Known::yes:
            return TestOutcome::met;
        case Known::no:
            return TestOutcome::failed;
        case Known::not_known:
            break;
    }
    return TestOutcome::not_known;
}

TestResult at_least_age(const ReferralFacts& facts, LegalRule rule, std::string code,
                        std::string title, std::string_view words) {
    const auto& law = legal_figure(rule, facts.day_needed);
    const auto said = fmt::format(fmt::runtime(words), law.value);
    const auto result = unjudged(std::move(code), std::move(title), "birth", law);
    if (!facts.age) return judged(result, TestOutcome::not_known, said + " The age is not known.");
    return judged(result, *facts.age >= law.value ? TestOutcome::met : TestOutcome::failed,
                  fmt::format("{} The child is {}.", said, *facts.age));
}

std::vector<TestResult> legal_tests(const ReferralFacts& facts) {
    std::vector<TestResult> results = {age_test(facts), approval_test(facts), status_test(facts)};
    switch (facts.pathway) {
        case Pathway::welfare:
            add_welfare_tests(facts, results);
            break;
        case Pathway::youth_custody:
            results.push_back(custody_age_test(facts));
            break;
        case Pathway::remand:
            add_remand_tests(facts, results);
            break;
        case Pathway::police_custody:
            add_police_tests(facts, results);
            break;
    }
    return results;
}

std::optional<bool> is_approved(const ReferralFacts& facts) {
    const auto& legal = facts.legal;
    if (legal.approval_needed != Known::yes || !legal.approval) return std::nullopt;
    switch (*legal.approval) {
        case ApprovalState::written:
            return !legal.approval_reference.empty();
        case ApprovalState::spoken:
            return !legal.approval_spoken_by.empty() && legal.approval_spoken_at.has_value();
        case ApprovalState::placed:
            return facts.pathway == Pathway::youth_custody || facts.pathway == Pathway::remand;
        case ApprovalState::applied_for:
        case ApprovalState::not_applied:
            break;
    }
    return false;
}

TestOutcome overall(const std::vector<TestResult>& tests) {
    const auto any = [&](TestOutcome outcome) {
        return std::any_of(tests.begin(), tests.end(), [&](const TestResult& each) {
            return each.decides && each.outcome == outcome;
        });
    };
    if (any(TestOutcome::failed)) return TestOutcome::failed;
    return any(TestOutcome::not_known) ? TestOutcome::not_known : TestOutcome::met;
}

}  // namespace wayhome::referral
