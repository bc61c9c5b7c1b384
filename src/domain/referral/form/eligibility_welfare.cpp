// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "domain/referral/form/eligibility_tests.hpp"
#include "domain/referral/form/known_logic.hpp"

namespace wayhome::referral {
namespace {

TestResult section_25_test(std::string code, std::string title, Known met, std::string words) {
    return {std::move(code),
            std::move(title),
            outcome_of(met),
            true,
            "section_25",
            std::move(words),
            "Children Act 1989, section 25(1)",
            true};
}

std::string answered(std::string_view what, std::optional<Known> answer) {
    return fmt::format("{}: {}", what,
                       answer ? knowns.words_for(*answer) : std::string_view{"Not asked"});
}

TestResult absconding_limb(const Section25Facts& limbs) {
    auto result = section_25_test(
        "section_25_absconding", "Section 25(1)(a): absconding and significant harm",
        all_of({limbs.history, limbs.likely_to_abscond, limbs.significant_harm}),
        fmt::format("A history of absconding, likely absconding from anywhere else, and likely "
                    "significant harm are needed together. {}; {}; {}.",
                    answered("History", limbs.history), answered("Likely", limbs.likely_to_abscond),
                    answered("Significant harm", limbs.significant_harm)));
    result.decides = false;
    return result;
}

TestResult injury_limb(const Section25Facts& limbs) {
    auto result = section_25_test(
        "section_25_injury", "Section 25(1)(b): injury", settled(limbs.injury),
        fmt::format("Likely injury to the child or others in any other accommodation. {}.",
                    answered("Injury", limbs.injury)));
    result.decides = false;
    return result;
}

TestResult either_limb(const TestResult& absconding, const TestResult& injury) {
    const auto as_known = [](TestOutcome outcome) {
        return outcome == TestOutcome::met      ? Known::yes
               : outcome == TestOutcome::failed ? Known::no
                                                : Known::not_known;
    };
    const auto met = any_of({as_known(absconding.outcome), as_known(injury.outcome)});
    const auto* words = met == Known::yes ? "One of the two tests of section 25(1) is met."
                        : met == Known::no
                            ? "Neither test of section 25(1) is met."
                            : "Neither test of section 25(1) is shown to be met yet.";
    return section_25_test("section_25", "Section 25 test", met, words);
}

/// A child of 16 or over who is accommodated at their own wish cannot be kept secure.
TestResult voluntary_bar_test(const ReferralFacts& facts) {
    const auto& law = legal_figure(LegalRule::voluntary_bar_from_age, facts.day_needed);
    const auto rule = fmt::format(
        "A child of {} or over who is accommodated under section 20(5) may not be kept secure.",
        law.value);
    const auto result =
        unjudged("voluntary_bar", "Not accommodated at their own wish", "legal_status", law);
    if (facts.age && *facts.age < law.value) {
        return judged(result, TestOutcome::met,
                      fmt::format("{} The child is {}.", rule, *facts.age));
    }
    const auto status = facts.legal.status;
    const bool voluntary = status == LegalStatus::section_20 ||
                           status == LegalStatus::short_breaks_agreed ||
                           status == LegalStatus::short_breaks;
    if (status && !voluntary) {
        return judged(
            result, TestOutcome::met,
            fmt::format("{} The legal status is: {}.", rule, legal_statuses.words_for(*status)));
    }
    const auto own_wish = facts.legal.accommodated_by_own_wish;
    if (own_wish == Known::no) {
        return judged(result, TestOutcome::met, rule + " The child is not.");
    }
    if (own_wish == Known::yes && facts.age) {
        return judged(result, TestOutcome::failed,
                      fmt::format("{} The child is {} and accommodated under section 20(5).", rule,
                                  *facts.age));
    }
    return judged(result, TestOutcome::not_known, rule + " It is not known whether this child is.");
}

bool has_order(const LegalFacts& legal) {
    return legal.application == ApplicationState::interim_order ||
           legal.application == ApplicationState::order;
}

/// Time in secure accommodation that no court has authorised.
TestResult hours_test(const ReferralFacts& facts) {
    const auto& hours = legal_figure(LegalRule::hours_without_order, facts.day_needed);
    const auto& days = legal_figure(LegalRule::days_hours_are_counted_over, facts.day_needed);
    const auto rule = fmt::format(
        "Without a court’s order a child may be kept secure for {} hours in any {} days.",
        hours.value, days.value);
    const auto result =
        unjudged("hours_without_order", "Hours left without an order", "legal_status", hours);
    if (!facts.legal.hours_used) {
        return judged(result, TestOutcome::not_known, rule + " The hours used are not known.");
    }
    const auto used = facts.legal.hours_used->count();
    const auto left = hours.value - used;
    return judged(result, left > 0 ? TestOutcome::met : TestOutcome::failed,
                  left > 0 ? fmt::format("{} {} used, {} left.", rule, used, left)
                           : fmt::format("{} {} used, none left.", rule, used));
}

}  // namespace

TestResult status_test(const ReferralFacts& facts) {
    TestResult result{"legal_status",
                      "Legal status fits the pathway",
                      TestOutcome::not_known,
                      true,
                      "legal_status",
                      "The legal status is not known.",
                      "Children Act 1989, section 25(1); SSDA903 legal status codes",
                      true};
    const auto status = facts.legal.status;
    if (!status) return result;
    const auto said = fmt::format("The legal status is: {}.", legal_statuses.words_for(*status));
    if (facts.pathway == Pathway::welfare && status == LegalStatus::not_looked_after) {
        return judged(result, TestOutcome::failed,
                      "Section 25 is for children a council looks after. " + said);
    }
    const bool other_road =
        (status == LegalStatus::remanded && facts.pathway != Pathway::remand) ||
        (status == LegalStatus::police_custody && facts.pathway != Pathway::police_custody);
    if (other_road) {
        return judged(result, TestOutcome::not_known,
                      said + " It belongs to another pathway: ask which is right.");
    }
    return judged(result, TestOutcome::met, said);
}

void add_welfare_tests(const ReferralFacts& facts, std::vector<TestResult>& results) {
    const auto absconding = absconding_limb(facts.legal.section_25);
    const auto injury = injury_limb(facts.legal.section_25);
    results.push_back(either_limb(absconding, injury));
    results.push_back(absconding);
    results.push_back(injury);
    results.push_back(voluntary_bar_test(facts));
    const bool uses_hours = facts.legal.without_order == WithoutOrder::in_use ||
                            facts.legal.without_order == WithoutOrder::intended;
    if (uses_hours && !has_order(facts.legal)) results.push_back(hours_test(facts));
}

}  // namespace wayhome::referral
