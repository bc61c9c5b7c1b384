// SPDX-License-Identifier: Apache-2.0
#include "application/addresses.hpp"
#include "application/compare/outlook.hpp"
#include "application/referral/submit_referral.hpp"
#include "kernel/london_time.hpp"
#include "web/components/button/button.hpp"
#include "web/components/form/form.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/panel/panel.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/referral/answers_shown.hpp"
#include "web/pages/referral/form_page.hpp"
#include "web/pages/referral/referral_pages.hpp"
#include "web/pages/referral_hub/outlook_words.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenForm;

constexpr std::string_view question_prefix = "question-";

/// Where what stops the sending is put right.
std::string where_to_mend(const SeenForm& form, const application::Problem& problem) {
    if (problem.field.starts_with(question_prefix)) {
        return address_of_question(form.referral.id, problem.field.substr(question_prefix.size())) +
               "?then=check";
    }
    return application::address_of(form.referral.id) + "/duplicates";
}

Html before_sending(const SeenForm& form) {
    if (form.stops.empty()) return {};
    List list;
    for (const auto& each : form.stops) {
        list.items.emplace_back(render(Link{each.words, where_to_mend(form, each)}));
    }
    return joined(
        {render(Heading{.text = "Before it can be sent", .id = "before-sending"}), render(list)});
}

Html sending(const Visit& visit, const SeenForm& form) {
    if (form.referral.status != referral::ReferralStatus::draft) {
        return render(InsetText{"This referral was sent on " +
                                in_words(form.referral.submitted.value_or(form.now)) + "."});
    }
    if (!form.stops.empty()) return {};
    Form send{.action = application::address_of(form.referral.id) + "/submissions",
              .hidden = visit.hidden(form.referral.version)};
    send.content = joined(
        {render(Paragraph{"By sending this referral you say that, as far as you know, it is right, "
                          "and that the officer named in it has sanctioned the request."}),
         answerable_words(visit.person().organisation.name +
                          " is legally answerable for asking for secure care and for what the "
                          "referral says. Whether to take the child is for a home's registered "
                          "manager alone; nobody can force it."),
         render(Button{.text = "Send the referral"})});
    return joined({render(Heading{.text = "Send it to the coordination unit"}), render(send)});
}

/// What to expect, in short and before sending, so that nobody refers in vain without knowing it.
Html outlook_of(const Visit& visit, const SeenForm& form) {
    if (form.referral.status != referral::ReferralStatus::draft) return {};
    const auto href = application::address_of(form.referral.id) + "/outlook";
    std::string free_now =
        "Which homes could fit is not worked out yet: nobody has said who the child is.";
    std::optional<application::Outlook> outlook;
    if (form.referral.child) {
        const auto answer =
            application::see_outlook(visit.desk(), visit.asked(), form.referral.id, outlook);
        if (!answer) return {};
        free_now = free_beds_words(outlook->homes_with_a_free_bed());
    }
    const auto history =
        outlook ? outlook->history
                : application::history_on(visit.desk(), visit.asked(), form.referral.pathway);
    SummaryList list;
    list.rows = {{"Homes now", free_now},
                 {"Chance of a place", chance_words(history)},
                 {"Typical wait", wait_words(history)}};
    return joined({
        render(Heading{.text = "What you can expect", .id = "outlook"}),
        render(list),
        render(Paragraph{sample_words(history), true}),
        render(InsetText{parallel_plan_words}),
        outlook ? render(Paragraph{render(Link{
                      "See which homes could fit now, and how such searches ended before", href})})
                : Html{},
    });
}

Response check_page(const Visit& visit, const SeenForm& form, std::vector<FieldError> errors) {
    auto page = form_frame(
        visit, form, "Check your answers",
        {.text = "All tasks", .href = application::address_of(form.referral.id) + "/tasks"});
    page.has_errors = !errors.empty();
    for (auto& each : errors) {
        if (!each.field_id.empty()) each.field_id = "before-sending";
    }
    page.main = joined({
        render(ErrorSummary{errors}),
        render(Heading{.text = "Check your answers",
                       .level = 1,
                       .size = TextSize::large,
                       .caption = form.referral.reference}),
        before_sending(form),
        answers_shown(form, Shown::to_be_checked),
        outlook_of(visit, form),
        sending(visit, form),
    });
    return shown(page);
}

Response send(const Visit& visit) {
    const auto id = visit.id<ReferralId>("referral");
    if (!id) return not_there();
    const auto answer =
        application::submit_referral(visit.desk(), visit.asked(), {*id, visit.seen_version()});
    return after_press(visit, answer, application::address_of(*id) + "/check",
                       [&](const std::vector<FieldError>& errors) {
                           return with_form(visit, application::see_form, [&](const auto& form) {
                               return check_page(visit, form, errors);
                           });
                       });
}

Html what_happens_next(const SeenForm& form) {
    List steps{.kind = List::Kind::numbers};
    HtmlWriter triage;
    triage.text("An officer of the coordination unit looks at it");
    if (form.referral.triage_due) {
        triage.text(" by ");
        write(triage, Time{in_words(*form.referral.triage_due), to_iso(*form.referral.triage_due)});
    }
    triage.text(". You are told if something is missing.");
    steps.items = {std::move(triage).finish(),
                   "The unit asks homes that could care for the child. Each has a set time to "
                   "answer.",
                   "You are told of every answer, and you take up the place.",
                   "Keep working on other plans until a place is taken up: too few places exist."};
    return render(steps);
}

Html reference_words(const std::string& reference) {
    HtmlWriter w;
    w.text("Your reference is").open("br").element("strong", {}, reference);
    return std::move(w).finish();
}

Response receipt_page(const Visit& visit) {
    return with_form(visit, application::see_form, [&](const SeenForm& form) {
        const auto here = application::address_of(form.referral.id);
        if (!form.referral.submitted) return redirect_to(here + "/tasks");
        auto page = form_frame(visit, form, "Referral sent",
                               {.text = "All referrals", .href = "/referrals"});
        const auto open = referral::unanswered(form.context(), referral::Extent::whole);
        Html rest;
        if (!open.empty()) {
            rest = joined(
                {render(Heading{.text = "What is still to be answered"}),
                 render(Paragraph{"It went as an urgent referral. Homes need the other "
                                  "answers as soon as you have them."}),
                 render(Paragraph{render(Link{"Answer the other questions", here + "/tasks"})})});
        }
        page.main = render(Columns{joined({
            render(
                Panel{.title = "Referral sent", .body = reference_words(form.referral.reference)}),
            render(Paragraph{"Sent " + in_words(*form.referral.submitted) + "."}),
            render(Heading{.text = "What happens next"}),
            what_happens_next(form),
            rest,
            render(Paragraph{render(Link{"Follow this referral", here})}),
            render(Paragraph{render(Link{"Print the whole referral", here + "/print"})}),
        })});
        return shown(page);
    });
}

}  // namespace

void add_check_pages(SiteRoutes& routes) {
    routes.page("/referrals/{referral}/check", Permission::edit_referral, [](const Visit& visit) {
        return with_form(visit, application::see_form,
                         [&](const auto& form) { return check_page(visit, form, {}); });
    });
    routes.form("/referrals/{referral}/submissions", Permission::send_referral, send);
    routes.page("/referrals/{referral}/receipt", Permission::edit_referral, receipt_page);
}

}  // namespace wayhome::web
