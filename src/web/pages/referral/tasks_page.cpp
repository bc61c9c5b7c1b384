// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "application/addresses.hpp"
#include "domain/referral/form/eligibility.hpp"
#include "domain/referral/form/form_engine.hpp"
#include "domain/referral/form/submission.hpp"
#include "kernel/london_time.hpp"
#include "web/components/button/button.hpp"
#include "web/components/details/details.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/notification_banner/notification_banner.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/task_list/task_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/referral/form_page.hpp"
#include "web/pages/referral/referral_pages.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenForm;
using referral::SectionStatus;

TaskStatus status_words(SectionStatus status) {
    const std::string words{referral::section_statuses.words_for(status)};
    switch (status) {
        case SectionStatus::cannot_start_yet:
            return {words, std::nullopt, true};
        case SectionStatus::not_started:
        case SectionStatus::in_progress:
            return {words, TagColour::blue};
        case SectionStatus::needs_checking:
            return {words, TagColour::orange};
        case SectionStatus::done:
            break;
    }
    return {words, std::nullopt};
}

TaskStatus sending_status(const SeenForm& form) {
    if (form.referral.status != referral::ReferralStatus::draft) return {"Sent", std::nullopt};
    if (!form.stops.empty()) return {"Not ready to send", std::nullopt};
    return {"Ready to send", TagColour::blue};
}

Task task_row(const SeenForm& form, const referral::Task& task) {
    Task row{.title = task.section->title, .status = status_words(task.status)};
    const bool is_check = task.open_at == nullptr;
    if (is_check) {
        row.href = application::address_of(form.referral.id) + "/check";
        row.status = sending_status(form);
    } else if (task.status != SectionStatus::cannot_start_yet) {
        row.href = address_of_question(form.referral.id, task.open_at->code);
    }
    return row;
}

Html task_groups(const SeenForm& form) {
    const auto tasks = referral::task_list(form.context(), referral::Extent::whole);
    HtmlWriter w;
    for (const auto& group : referral::section_groups) {
        TaskList list{.id_prefix = std::string{group.code}};
        for (const auto& task : tasks) {
            if (task.section->group == group.value) list.tasks.push_back(task_row(form, task));
        }
        if (group.value == referral::SectionGroup::voice_and_plan) {
            list.tasks.push_back(
                {.title = "Documents",
                 .href = application::address_of(form.referral.id) + "/documents",
                 .status = {form.documents.empty()
                                ? "None attached"
                                : fmt::format("{} attached", form.documents.size())}});
        }
        if (list.tasks.empty()) continue;
        write(w, Heading{.text = std::string{group.words}, .level = 2});
        write(w, list);
    }
    return std::move(w).finish();
}

Html known_children_banner(const SeenForm& form) {
    const auto where = application::address_of(form.referral.id) + "/duplicates";
    if (!form.known.empty()) {
        return render(
            NotificationBanner{.heading = "This child may be known already",
                               .more = render(Link{"Say whether it is the same child", where})});
    }
    if (form.other_open && !form.referral.continues) {
        return render(
            NotificationBanner{.heading = "This child has an open referral already",
                               .more = render(Link{"Say why a second one is needed", where})});
    }
    return {};
}

std::string questions_are(std::size_t count) {
    return count == 1 ? "1 more question is" : fmt::format("{} more questions are", count);
}

/// The one thing to do next: answer the next question that is needed, or check and send.
Html next_step(const SeenForm& form) {
    const auto context = form.context();
    const bool is_draft = form.referral.status == referral::ReferralStatus::draft;
    const bool goes_short = is_draft && referral::may_be_sent_short(context);
    const auto needed = referral::unanswered(
        context, goes_short ? referral::needed_to_send(context) : referral::Extent::whole);
    if (needed.empty() && !is_draft) return {};
    HtmlWriter w;
    w.open("p", {{"class", "govuk-body govuk-!-margin-bottom-0"}});
    if (!is_draft) {
        w.text("Homes need the other answers as soon as you have them. ");
    } else if (needed.empty()) {
        w.text(goes_short ? "Every answer that is needed to send an urgent referral is there. The "
                            "other questions can follow after it is sent. "
                          : "Every question is answered. ");
        write(w, Link{"Check and send it", application::address_of(form.referral.id) + "/check"});
    } else {
        w.text(goes_short ? fmt::format("An urgent referral can be sent once {} answered. The "
                                        "other questions can follow after it is sent. ",
                                        questions_are(needed.size()))
                          : fmt::format("It can be sent once {} answered. ",
                                        questions_are(needed.size())));
    }
    if (!needed.empty()) {
        write(w, Link{"Answer the next one",
                      address_of_question(form.referral.id, needed.front()->code)});
    }
    w.close("p");
    return render(InsetText{std::move(w).finish()});
}

Html facts(const SeenForm& form) {
    const auto& referral = form.referral;
    SummaryList list;
    list.rows = {{"Reference", referral.reference},
                 {"Pathway", std::string{referral::pathways.words_for(referral.pathway)}},
                 {"How soon", std::string{referral::urgencies.words_for(referral.urgency)}},
                 {"Status", render(tag_of(referral.status))}};
    if (referral.needed_by) list.rows.push_back({"Needed by", moment(referral.needed_by)});
    list.rows.push_back({"Last change", moment(referral.changed)});
    return render(list);
}

TagColour colour_of(referral::TestOutcome outcome) {
    switch (outcome) {
        case referral::TestOutcome::met:
            return TagColour::green;
        case referral::TestOutcome::failed:
            return TagColour::red;
        case referral::TestOutcome::not_known:
            break;
    }
    return TagColour::grey;
}

/// How the law's tests stand on the answers so far; the unit judges them in triage.
Html legal_tests(const SeenForm& form) {
    SummaryList list;
    for (const auto& test :
         referral::legal_tests(referral::facts_from(form.referral, form.answers, form.now))) {
        const Tag outcome{std::string{referral::test_outcomes.words_for(test.outcome)},
                          colour_of(test.outcome)};
        list.rows.push_back({test.title, joined({render(outcome), render(Paragraph{test.words}),
                                                 render(Paragraph{test.citation, true})})});
    }
    if (list.rows.empty()) return {};
    return render(Details{.summary = "How the legal tests stand",
                          .content = joined({render(Paragraph{"An officer of the coordination unit "
                                                              "judges them. This is advice."}),
                                             render(list)})});
}

Html who_can_see_this() {
    List readers;
    readers.items = {
        "While it is a draft: people of your organisation who refer, and the council that answers "
        "for the child.",
        "Once it is sent: the coordination unit.",
        "A home that is asked: needs, risks and health, without name, address or contacts.",
        "A home that accepted: also who the child is and the court’s papers.",
        "Every reading of the child’s record is kept, and can be seen by the council."};
    return render(Details{.summary = "Who can see this", .content = render(readers)});
}

Response tasks_page(const Visit& visit) {
    return with_form(visit, application::see_form, [&](const SeenForm& form) {
        const auto here = application::address_of(form.referral.id);
        auto page =
            form_frame(visit, form, "Referral", {.text = "All referrals", .href = "/referrals"});
        HtmlWriter links;
        if (form.referral.status == referral::ReferralStatus::draft) {
            write(links, Paragraph{render(Link{"Withdraw this draft", here + "/withdrawal"})});
        } else {
            write(links, Paragraph{render(Link{"Follow this referral", here})});
        }
        write(links, Paragraph{render(Link{"Print what has been answered", here + "/print"})});
        page.main = render(Columns{joined({
            known_children_banner(form),
            render(Heading{.text = "Referral " + form.referral.reference,
                           .level = 1,
                           .size = TextSize::large}),
            facts(form),
            next_step(form),
            task_groups(form),
            legal_tests(form),
            who_can_see_this(),
            std::move(links).finish(),
        })});
        return shown(page);
    });
}

}  // namespace

void add_tasks_pages(SiteRoutes& routes) {
    routes.page("/referrals/{referral}/tasks", Permission::edit_referral, tasks_page);
}

}  // namespace wayhome::web
