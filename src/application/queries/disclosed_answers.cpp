// SPDX-License-Identifier: Apache-2.0
#include "application/queries/disclosed_answers.hpp"

#include "domain/referral/form/answer_words.hpp"
#include "domain/referral/form/disclosed_question.hpp"
#include "domain/referral/form/form_engine.hpp"

namespace wayhome::application {
namespace {

DisclosedQuestion disclosed(const referral::Question& question, const referral::Answer& answer,
                            const referral::Context& context) {
    DisclosedQuestion shown{question.code, question.title, {}, answer.doubtful};
    for (const auto& line : referral::in_words(question, answer, context)) {
        shown.lines.push_back({line.label, line.words});
    }
    return shown;
}

}  // namespace

std::vector<DisclosedSection> disclosed_answers(const referral::Context& context,
                                                const access::Disclosure& may_read) {
    std::vector<DisclosedSection> sections;
    for (const auto* const question : referral::applicable(context)) {
        const auto answer = context.answers.find(question->code);
        if (answer == context.answers.end()) continue;
        if (sections.empty() || sections.back().code != question->section) {
            sections.push_back(
                {question->section, referral::section(question->section)->title, {}, 0});
        }
        auto& section = sections.back();
        if (referral::is_disclosed(*question, may_read)) {
            section.questions.push_back(disclosed(*question, answer->second, context));
        } else {
            ++section.withheld;
        }
    }
    return sections;
}

}  // namespace wayhome::application
