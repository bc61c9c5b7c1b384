// SPDX-License-Identifier: Apache-2.0
#include "web/pages/referral/answers_shown.hpp"

#include "application/referral/form_context.hpp"
#include "domain/referral/form/answer_words.hpp"
#include "domain/referral/form/disclosed_question.hpp"
#include "domain/referral/form/form_engine.hpp"
#include "domain/referral/form/sections.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/tag/tag.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/referral/form_page.hpp"

namespace wayhome::web {
namespace {

using application::SeenForm;
using referral::Question;

SummaryAction change(const SeenForm& form, const Question& question, const std::string& what) {
    return {"Change", address_of_question(form.referral.id, question.code) + "?then=check", what};
}

/// The value with what a reader must know of it besides.
Html marked(const referral::Answer& answer, const std::string& words, bool first) {
    HtmlWriter w;
    w.element("span", {{"class", "wayhome-as-typed"}}, words);
    if (!first) return std::move(w).finish();
    if (!answer.source.empty()) write(w, Paragraph{"Carried over. " + answer.source, true});
    if (answer.doubtful) write(w, Tag{"Needs checking", TagColour::orange});
    return std::move(w).finish();
}

void put_answer(const SeenForm& form, const Question& question, Shown how, SummaryList& list) {
    const auto found = form.answers.find(question.code);
    const bool answered = found != form.answers.end();
    const bool may_change = how == Shown::to_be_checked &&
                            application::may_be_answered(form.referral, question, form.answers);
    const auto lines = answered ? referral::in_words(question, found->second, form.context())
                                : std::vector<referral::AnswerLine>{};
    if (lines.empty()) {
        SummaryRow row{.key = question.title,
                       .value = answered ? "Nothing entered" : "Not answered"};
        if (may_change) row.actions = {change(form, question, question.title)};
        if (may_change && !answered) row.actions.front().text = "Answer";
        list.rows.push_back(std::move(row));
        return;
    }
    bool first = true;
    for (const auto& line : lines) {
        SummaryRow row{.key = line.label, .value = marked(found->second, line.words, first)};
        if (may_change) row.actions = {change(form, question, line.label)};
        list.rows.push_back(std::move(row));
        first = false;
    }
}

}  // namespace

Html answers_shown(const SeenForm& form, Shown how) {
    const auto context = form.context();
    HtmlWriter w;
    for (const auto& section : referral::sections()) {
        SummaryList list;
        for (const auto* question : referral::applicable(context)) {
            if (question->section != section.code) continue;
            if (!referral::is_disclosed(*question, form.may_read)) continue;
            put_answer(form, *question, how, list);
        }
        if (list.rows.empty()) continue;
        write(w, Heading{.text = section.title, .level = 2, .id = "section-" + section.code});
        write(w, list);
    }
    return std::move(w).finish();
}

Html answers_in_part(const std::vector<application::DisclosedSection>& sections) {
    HtmlWriter w;
    for (const auto& section : sections) {
        SummaryList list;
        for (const auto& question : section.questions) {
            bool first = true;
            for (const auto& line : question.lines) {
                HtmlWriter value;
                value.element("span", {{"class", "wayhome-as-typed"}}, line.words);
                if (first && question.doubtful) {
                    write(value, Tag{"Needs checking", TagColour::orange});
                }
                list.rows.push_back({line.label, std::move(value).finish()});
                first = false;
            }
        }
        if (list.rows.empty()) continue;
        write(w, Heading{.text = section.title, .level = 2, .id = "section-" + section.code});
        write(w, list);
    }
    return std::move(w).finish();
}

}  // namespace wayhome::web
