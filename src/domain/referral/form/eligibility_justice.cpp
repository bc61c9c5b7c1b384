// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "domain/referral/form/eligibility_tests.hpp"
#include "domain/referral/form/known_logic.hpp"

namespace wayhome::referral {
namespace {

/// The conditions of one set but representation, whose absence the law allows in some cases.
Known conditions_met(const RemandFacts& remand) {
    if (!remand.set || *remand.set == RemandSet::not_known) return Known::not_known;
    if (*remand.set == RemandSet::set_1) {
        return all_of({remand.custody_likely, remand.grave_offence, remand.necessary});
    }
    return all_of(
        {remand.custody_likely, remand.bail_history, remand.imprisonable, remand.necessary});
}

std::string first_that_fails(const RemandFacts& remand) {
    if (remand.custody_likely == Known::no) return "A custodial sentence is not very likely.";
    if (remand.necessary == Known::no) return "It was not found necessary.";
    if (remand.set == RemandSet::set_1) return "The offence is not grave.";
    if (remand.imprisonable == Known::no) return "The offence is not imprisonable.";
    return "There is no recent and significant history.";
}

TestResult remand_conditions_test(const ReferralFacts& facts) {
    const auto& remand = facts.legal.remand;
    const bool second = remand.set == RemandSet::set_2;
    TestResult result{"remand_conditions",
                      "Conditions for youth detention accommodation",
                      TestOutcome::not_known,
                      true,
                      "remand_conditions",
                      {},
                      fmt::format("Legal Aid, Sentencing and Punishment of Offenders Act 2012, "
                                  "section {}",
                                  second ? 99 : 98),
                      true};
    const std::string rule = second ? "The second set needs a likely custodial sentence, an "
                                      "imprisonable offence, a recent history and necessity."
                                    : "The first set needs a likely custodial sentence, a grave "
                                      "offence and necessity.";
    const auto met = conditions_met(remand);
    if (met == Known::no) {
        return judged(result, TestOutcome::failed, rule + " " + first_that_fails(remand));
    }
    if (met == Known::not_known) {
        return judged(result, TestOutcome::not_known, rule + " Not all of them are known.");
    }
    if (settled(remand.represented) != Known::yes) {
        return judged(result, TestOutcome::not_known,
                      rule +
                          " They are met, but a child without a lawyer may be remanded only where "
                          "one was refused or turned down: ask.");
    }
    return judged(result, TestOutcome::met, rule + " They are met.");
}

TestResult serious_harm_test(const ReferralFacts& facts) {
    const auto harm = settled(facts.legal.serious_harm);
    const auto& law = legal_figure(LegalRule::police_secure_from_age, facts.day_needed);
    const auto* answer = harm == Known::yes  ? "The police say it would not."
                         : harm == Known::no ? "The police say it would."
                                             : "It is not known whether it would.";
    return judged(unjudged("serious_harm", "Serious harm", "serious_harm", law), outcome_of(harm),
                  fmt::format("A secure place is for a child from whom other council accommodation "
                              "would not protect the public. {}",
                              answer));
}

}  // namespace

void add_remand_tests(const ReferralFacts& facts, std::vector<TestResult>& results) {
    results.push_back(at_least_age(facts, LegalRule::remand_secure_from_age, "remand_age",
                                   "Age for youth detention accommodation",
                                   "Remand to youth detention accommodation is for children of {} "
                                   "and over."));
    results.push_back(remand_conditions_test(facts));
}

void add_police_tests(const ReferralFacts& facts, std::vector<TestResult>& results) {
    auto age = at_least_age(facts, LegalRule::police_secure_from_age, "police_age",
                            "Age for the serious harm condition",
                            "The serious harm condition is for children of {} and over.");
    if (age.outcome == TestOutcome::failed) {
        age =
            judged(age, TestOutcome::not_known,
                   age.words + " For a younger child the ordinary tests of section 25 apply: ask.");
    }
    results.push_back(std::move(age));
    results.push_back(serious_harm_test(facts));
}

}  // namespace wayhome::referral
