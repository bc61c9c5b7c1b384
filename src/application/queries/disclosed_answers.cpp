// SPDX-License-Identifier: Apache-2.0
#include "application/queries/disclosed_answers.hpp"

#include <array>
#include <string_view>

#include "domain/referral/form/answer_words.hpp"
#include "domain/referral/form/form_engine.hpp"

namespace wayhome::application {
namespace {

/// The parts of a child's file that are disclosed by stage (row D14).
enum class FilePart { identity, contacts, needs, health, offence, law };

struct QuestionPart {
    std::string_view question;
    FilePart part;
};

constexpr std::array parts = {
    QuestionPart{"pathway", FilePart::needs},
    QuestionPart{"when_needed", FilePart::needs},
    QuestionPart{"name", FilePart::identity},
    QuestionPart{"birth", FilePart::identity},
    QuestionPart{"background", FilePart::identity},
    QuestionPart{"authority", FilePart::contacts},
    QuestionPart{"where_now", FilePart::identity},
    QuestionPart{"contacts", FilePart::contacts},
    QuestionPart{"family", FilePart::contacts},
    QuestionPart{"legal_status", FilePart::law},
    QuestionPart{"court", FilePart::law},
    QuestionPart{"approval", FilePart::law},
    QuestionPart{"section_25", FilePart::law},
    QuestionPart{"lawful_basis", FilePart::law},
    QuestionPart{"sentence", FilePart::offence},
    QuestionPart{"remand", FilePart::offence},
    QuestionPart{"remand_conditions", FilePart::offence},
    QuestionPart{"detention", FilePart::offence},
    QuestionPart{"serious_harm", FilePart::offence},
    QuestionPart{"physical_health", FilePart::health},
    QuestionPart{"mental_health", FilePart::health},
    QuestionPart{"trauma", FilePart::health},
    QuestionPart{"education", FilePart::needs},
    QuestionPart{"communication", FilePart::needs},
    QuestionPart{"behaviours_conduct", FilePart::needs},
    QuestionPart{"behaviours_exploitation", FilePart::needs},
    QuestionPart{"behaviours_harm", FilePart::needs},
    QuestionPart{"risks", FilePart::needs},
    QuestionPart{"instability", FilePart::needs},
    QuestionPart{"earlier_stays", FilePart::needs},
    QuestionPart{"living_with", FilePart::needs},
    QuestionPart{"keep_apart", FilePart::identity},
    QuestionPart{"keep_away", FilePart::identity},
    QuestionPart{"distance", FilePart::needs},
    QuestionPart{"place_needs", FilePart::needs},
    QuestionPart{"own_words", FilePart::needs},
    QuestionPart{"wishes", FilePart::needs},
    QuestionPart{"tried", FilePart::needs},
    QuestionPart{"plan_after", FilePart::needs},
};

DisclosedQuestion disclosed(const referral::Question& question, const referral::Answer& answer,
                           const referral::Context& context) {
    DisclosedQuestion shown{question.code, question.title, {}, answer.doubtful};
    for (const auto& line : referral::in_words(question, answer, context)) {
        shown.lines.push_back({line.label, line.words});
    }
    return shown;
}

/// A question that is not listed belongs to identity, the part disclosed last.
FilePart part_of(std::string_view question) {
    for (const auto& each : parts) {
        if (each.question == question) return each.part;
    }
    return FilePart::identity;
}

bool is_disclosed(FilePart part, const access::Disclosure& may_read) {
    switch (part) {
        case FilePart::identity:
            return may_read.identity;
        case FilePart::contacts:
            return may_read.contacts;
        case FilePart::needs:
            return may_read.needs;
        case FilePart::health:
            return may_read.health;
        case FilePart::offence:
            return may_read.offence;
        case FilePart::law:
            return may_read.law;
    }
    return false;
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
        if (is_disclosed(part_of(question->code), may_read)) {
            section.questions.push_back(disclosed(*question, answer->second, context));
        } else {
            ++section.withheld;
        }
    }
    return sections;
}

}  // namespace wayhome::application
