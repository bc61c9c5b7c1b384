// SPDX-License-Identifier: Apache-2.0
#include "web/pages/unit/escalation_words.hpp"

#include "web/components/tag/tag.hpp"
#include "web/components/typography/typography.hpp"
#include "web/pages/case/case_words.hpp"

namespace wayhome::web {
namespace {

using application::SeenOffer;

Content answer_of(const Visit& visit, const application::Escalation& escalation) {
    if (escalation.answer) {
        const auto& answer = *escalation.answer;
        return joined({render(Paragraph{answer.words}), render(Paragraph{answer.by, true}),
                       moment(answer.at)});
    }
    const bool late = escalation.due && *escalation.due < visit.now();
    return joined({render(Paragraph{"Not answered yet"}),
                   escalation.due
                       ? joined({render(Paragraph{"Due:", true}), moment(escalation.due)})
                       : Html{},
                   late ? render(Tag{"Overdue", TagColour::red}) : Html{}});
}

}  // namespace

bool was_taken_above(const SeenOffer& seen) {
    return seen.escalation || seen.offer.status == offer::OfferStatus::lapsed;
}

std::string who_is_told_above(const SeenOffer& seen) {
    std::string names;
    for (const auto& name : seen.responsible_individuals) {
        names += names.empty() ? name : ", " + name;
    }
    if (!names.empty()) return names + ", responsible individual of " + seen.home.name;
    return "Nobody: " + seen.home.name + " has no responsible individual in this service";
}

void add_responsible(const Visit& visit, const SeenOffer& seen, SummaryList& list) {
    if (seen.escalation) {
        const auto& escalation = *seen.escalation;
        list.rows.push_back({"Escalated", moment(escalation.at)});
        list.rows.push_back(
            {"Why it was escalated", joined({render(Paragraph{escalation.words}),
                                             render(Paragraph{escalation.by, true})})});
    }
    list.rows.push_back({"Told above the manager", who_is_told_above(seen)});
    if (seen.escalation) {
        list.rows.push_back(
            {"Responsible individual's answer", answer_of(visit, *seen.escalation)});
    }
}

}  // namespace wayhome::web
