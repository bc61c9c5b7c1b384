// SPDX-License-Identifier: Apache-2.0
#include "application/addresses.hpp"
#include "application/referral/answer_question.hpp"
#include "application/referral/form_context.hpp"
#include "domain/referral/form/answer_reader.hpp"
#include "domain/referral/form/form_engine.hpp"
#include "domain/referral/form/sections.hpp"
#include "web/components/button/button.hpp"
#include "web/components/details/details.hpp"
#include "web/components/form/form.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/typography/typography.hpp"
#include "web/components/warning_text/warning_text.hpp"
#include "web/pages/referral/answer_comparison.hpp"
#include "web/pages/referral/form_page.hpp"
#include "web/pages/referral/question_fields.hpp"
#include "web/pages/referral/referral_pages.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::AfterAnswer;

constexpr auto return_to_check = "check";

/// The question in the address, where this referral is asked it.
const referral::Question* asked_question(const Visit& visit, const application::SeenForm& form) {
    const auto code = visit.request().path_values.first("question").value_or("");
    const auto* const question = referral::question(code);
    if (question == nullptr || !referral::is_asked(*question, form.context())) return nullptr;
    return question;
}

bool returns_to_check(const Visit& visit) {
    return visit.entered("then") == return_to_check ||
           visit.request().query.first("then").value_or("") == return_to_check;
}

BackLink way_back(const application::SeenForm& form, const referral::Question& question,
                  bool to_check) {
    const auto here = application::address_of(form.referral.id);
    if (to_check) return {.href = here + "/check"};
    const auto* const before = referral::previous_question(form.context(), question.code);
    return {.href = before == nullptr ? here + "/tasks"
                                      : address_of_question(form.referral.id, before->code)};
}

/// Where the answer came from, and whether it must be read again.
Html standing_of(const application::SeenForm& form, const referral::Question& question) {
    const auto found = form.answers.find(question.code);
    if (found == form.answers.end()) return {};
    HtmlWriter w;
    if (found->second.doubtful) {
        write(w, WarningText{"Check this answer. It may no longer be right: save it as it stands, "
                             "or change it."});
    }
    if (!found->second.source.empty()) {
        write(w, InsetText{"Carried over. " + found->second.source + "."});
    }
    return std::move(w).finish();
}

/// Pressing Enter in a field presses the first button of a form: that must be the one that saves.
Html first_button() {
    HtmlWriter w;
    w.element("button",
              {{"type", "submit"},
               {"class", "govuk-visually-hidden"},
               {"tabindex", "-1"},
               {"aria-hidden", "true"}},
              "Save and continue");
    return std::move(w).finish();
}

Response question_page(const Visit& visit, const application::SeenForm& form,
                       const referral::Question& question, const FormInputs& inputs,
                       const Html& comparison = {}) {
    const bool to_check = returns_to_check(visit);
    auto page = form_frame(visit, form, question.title, way_back(form, question, to_check));
    page.has_errors = !inputs.errors.empty();
    Form fields{.action = address_of_question(form.referral.id, question.code),
                .hidden = visit.hidden()};
    fields.hidden.others = {{"seen_answer", application::answer_mark(form.answers, question.code)}};
    if (to_check) fields.hidden.others.emplace_back("then", return_to_check);
    fields.content =
        joined({first_button(), question_fields(question, form.context(), inputs),
                render(ButtonGroup{.buttons = {{.text = to_check ? "Save and return to check"
                                                                 : "Save and continue"},
                                               {.text = "Save and come back later",
                                                .kind = ButtonKind::secondary,
                                                .name = "save",
                                                .value = "later"}}})});
    const auto& section = referral::section(question.section)->title;
    page.main = render(Columns{joined({
        render(ErrorSummary{inputs.errors}),
        render(
            Heading{.text = question.title,
                    .level = 1,
                    .size = TextSize::large,
                    .caption = section == question.title ? std::nullopt : std::optional{section}}),
        question.hint.empty() ? Html{} : render(Paragraph{question.hint}),
        comparison,
        standing_of(form, question),
        render(Details{.summary = "Why we ask", .content = question.why}),
        render(fields),
    })});
    return shown(page);
}

FormInputs stored_inputs(const application::SeenForm& form, const referral::Question& question) {
    const auto found = form.answers.find(question.code);
    if (found == form.answers.end()) return {};
    return {referral::as_inputs(question, found->second.fields), {}};
}

Response show_question(const Visit& visit) {
    return with_form(visit, application::see_form, [&](const auto& form) {
        const auto* const question = asked_question(visit, form);
        if (question == nullptr) return not_there();
        return question_page(visit, form, *question, stored_inputs(form, *question));
    });
}

/// The page again with a row more or less; nothing typed is lost and nothing is saved yet.
Response change_rows(const Visit& visit) {
    return with_form(visit, application::see_form, [&](const auto& form) {
        const auto* const question = asked_question(visit, form);
        if (question == nullptr) return not_there();
        FormInputs inputs{submitted_values(visit.request().form), {}};
        if (const auto* const group = question->field(visit.entered("add_row"))) {
            if (group->kind == referral::FieldKind::rows) inputs.add_row(*group);
        }
        const auto removed = visit.entered("remove_row");
        for (const auto& group : question->fields) {
            if (group.kind != referral::FieldKind::rows) continue;
            for (std::size_t row = inputs.rows(group); row > 0; --row) {
                if (removed == group.code + "." + std::to_string(row)) {
                    inputs.remove_row(group, row);
                }
            }
        }
        return question_page(visit, form, *question, inputs);
    });
}

AfterAnswer after_saving(const Visit& visit) {
    if (visit.entered("save") == "later") return AfterAnswer::tasks;
    return returns_to_check(visit) ? AfterAnswer::check : AfterAnswer::next_question;
}

Response save_answer(const Visit& visit) {
    if (!visit.entered("add_row").empty() || !visit.entered("remove_row").empty()) {
        return change_rows(visit);
    }
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    auto submitted = submitted_values(visit.request().form);
    const std::string code{visit.request().path_values.first("question").value_or("")};
    const auto answer = application::answer_question(
        visit.desk(), visit.asked(),
        {*id, code, submitted, visit.entered("seen_answer"), after_saving(visit)});
    return after_press(
        visit, answer, address_of_question(*id, code), [&](const std::vector<FieldError>& errors) {
            return with_form(visit, application::see_form, [&](const auto& form) {
                const auto* const question = asked_question(visit, form);
                if (question == nullptr) return not_there();
                const bool answered_meanwhile =
                    visit.entered("seen_answer") != application::answer_mark(form.answers, code);
                const auto comparison =
                    answered_meanwhile ? answer_comparison(form, *question, submitted) : Html{};
                return question_page(visit, form, *question, {std::move(submitted), errors},
                                     comparison);
            });
        });
}

}  // namespace

void add_question_pages(SiteRoutes& routes) {
    constexpr auto path = "/referrals/{referral}/questions/{question}";
    routes.page(path, Permission::edit_referral, show_question);
    routes.form(path, Permission::edit_referral, save_answer);
}

}  // namespace wayhome::web
