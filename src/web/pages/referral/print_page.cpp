// SPDX-License-Identifier: Apache-2.0
#include "application/addresses.hpp"
#include "domain/referral/form/form_engine.hpp"
#include "domain/referral/form/sections.hpp"
#include "kernel/london_time.hpp"
#include "web/components/inset_text/inset_text.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/referral/answers_shown.hpp"
#include "web/pages/referral/form_page.hpp"
#include "web/pages/referral/referral_pages.hpp"

namespace wayhome::web {
namespace {

using access::Permission;
using application::SeenForm;

Html facts(const Visit& visit, const SeenForm& form) {
    const auto& referral = form.referral;
    SummaryList list;
    list.rows = {{"Reference", referral.reference},
                 {"Pathway", std::string{referral::pathways.words_for(referral.pathway)}},
                 {"How soon", std::string{referral::urgencies.words_for(referral.urgency)}},
                 {"Status", std::string{referral::referral_statuses.words_for(referral.status)}},
                 {"Sent", referral.submitted ? in_words(*referral.submitted) : "Not sent"},
                 {"Printed", in_words(form.now) + " by " + visit.person().account.name + ", " +
                                 visit.person().organisation.name}};
    if (form.child) {
        const auto name =
            form.may_read.identity ? child::full_name(*form.child) : child::initials(*form.child);
        list.rows.insert(list.rows.begin(), {"Child", name});
    }
    if (!referral.link_reason.empty() && form.may_read.contacts) {
        list.rows.push_back({"Why a second referral", referral.link_reason});
    }
    return render(list);
}

Html documents(const SeenForm& form) {
    if (form.documents.empty()) return {};
    List list;
    for (const auto& each : form.documents) {
        list.items.emplace_back(std::string{referral::attachment_kinds.words_for(each.kind)} +
                                ": " + each.file_name);
    }
    return joined({render(Heading{.text = "Documents attached"}), render(list)});
}

Html questions_of_unit(const SeenForm& form) {
    if (form.information.empty()) return {};
    HtmlWriter w;
    write(w, Heading{.text = "Questions of the coordination unit"});
    for (const auto& asked : form.information) {
        const auto& request = asked.request;
        const auto* const section = referral::section(request.section);
        SummaryList list;
        list.rows = {{"About", section == nullptr ? request.section : section->title},
                     {"Question", request.question},
                     {"Asked", in_words(request.asked) + " by " + asked.asked_by}};
        if (request.answered) {
            list.rows.push_back({"Answer", request.answer});
            list.rows.push_back(
                {"Answered", in_words(*request.answered) + " by " + asked.answered_by});
        } else {
            list.rows.push_back({"Answer", "Not answered yet"});
        }
        write(w, list);
    }
    return std::move(w).finish();
}

bool reads_all(const access::Disclosure& may_read) {
    return may_read.identity && may_read.contacts && may_read.needs && may_read.health &&
           may_read.offence && may_read.law && may_read.other_children;
}

Response print_page(const Visit& visit) {
    return with_form(visit, application::print_referral, [&](const SeenForm& form) {
        auto page = form_frame(visit, form, "Referral " + form.referral.reference,
                               {.href = application::address_of(form.referral.id)});
        page.main = joined({
            render(Heading{.text = "Referral " + form.referral.reference,
                           .level = 1,
                           .size = TextSize::large}),
            reads_all(form.may_read)
                ? Html{}
                : render(InsetText{"Parts of this referral are left out: you see what your part "
                                   "in the case allows."}),
            facts(visit, form),
            reads_all(form.may_read) ? answers_shown(form, Shown::to_be_read)
                                     : answers_in_part(form.disclosed),
            questions_of_unit(form),
            documents(form),
        });
        return shown(page);
    });
}

}  // namespace

void add_print_pages(SiteRoutes& routes) {
    routes.page("/referrals/{referral}/print", Permission::print_referral, print_page);
}

}  // namespace wayhome::web
