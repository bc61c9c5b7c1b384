// SPDX-License-Identifier: Apache-2.0
#include <fmt/format.h>

#include "application/addresses.hpp"
#include "domain/referral/form/sections.hpp"
#include "web/components/form/form.hpp"
#include "web/components/summary_list/summary_list.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"
#include "web/pages/case/decision_page.hpp"
#include "web/pages/referral_hub/hub_parts.hpp"

namespace wayhome::web {
namespace {

using application::AskedInformation;
using application::SeenReferral;

std::string section_title(const std::string& code) {
    const auto* const section = referral::section(code);
    return section == nullptr ? code : section->title;
}

Html asked_and_answered(const AskedInformation& asked) {
    const auto& request = asked.request;
    SummaryCard card{.title = "About: " + section_title(request.section), .heading_level = 3};
    card.list.rows = {
        {"Question", request.question},
        {"Asked", joined({render(Paragraph{asked.asked_by}), moment(request.asked)})}};
    if (request.answered) {
        card.list.rows.push_back({"Answer", request.answer});
        card.list.rows.push_back(
            {"Answered", joined({render(Paragraph{asked.answered_by}), moment(request.answered)})});
    } else {
        card.list.rows.push_back({"Answer due", moment(request.due)});
    }
    return render(card);
}

Html answer_form(const Visit& visit, const SeenReferral& seen, const AskedInformation& asked,
                 const std::vector<FieldError>& errors) {
    Form form{.action = application::address_of(seen.referral.id) + "/information-answers",
              .hidden = visit.hidden(seen.referral.version)};
    form.hidden.others.emplace_back("request", asked.request.id.text());
    form.content = joined({own_words(visit, "answer", "Your answer",
                                     "The clock of triage keeps running while you answer.", errors),
                           render(Button{.text = "Send the answer"})});
    return render(form);
}

}  // namespace

Html information_of(const Visit& visit, const SeenReferral& seen,
                    const std::vector<FieldError>& errors) {
    if (seen.information.empty()) return {};
    const bool may_answer = access::may(visit.person().actor(),
                                        access::Permission::answer_information_request, seen.facts);
    HtmlWriter w;
    write(w, Heading{.text = "The unit's questions", .id = "information"});
    bool form_shown = false;
    for (const auto& asked : seen.information) {
        w.raw(asked_and_answered(asked));
        if (!asked.request.answered && may_answer && !form_shown) {
            w.raw(answer_form(visit, seen, asked, errors));
            form_shown = true;
        }
    }
    return std::move(w).finish();
}

}  // namespace wayhome::web
