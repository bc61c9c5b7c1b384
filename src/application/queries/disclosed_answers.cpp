// SPDX-License-Identifier: Apache-2.0
#include "application/queries/disclosed_answers.hpp"

#include <utility>

#include "domain/referral/form/answer_words.hpp"
#include "domain/referral/form/disclosed.hpp"
#include "domain/referral/form/form_engine.hpp"

namespace wayhome::application {
namespace {

/// The lines of one answer that this reader may read, and whether any is kept back.
struct ReadAnswer {
    DisclosedQuestion question;
    bool has_withheld = false;
};

ReadAnswer read(const referral::Question& question, const referral::Answer& answer,
                const referral::Context& context, const access::Disclosure& may_read) {
    ReadAnswer shown{{question.code, question.title, {}, answer.doubtful}};
    for (const auto& line : referral::in_words(question, answer, context)) {
        if (referral::is_disclosed(referral::part_of(question, line.field), may_read)) {
            shown.question.lines.push_back({line.label, line.words, line.field});
        } else {
            shown.has_withheld = true;
        }
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
        auto shown = read(*question, answer->second, context, may_read);
        section.withheld += shown.has_withheld ? 1 : 0;
        const bool has_any = !shown.question.lines.empty() || !shown.has_withheld;
        if (has_any) section.questions.push_back(std::move(shown.question));
    }
    return sections;
}

}  // namespace wayhome::application
