// SPDX-License-Identifier: Apache-2.0
#include "domain/referral/form/submission.hpp"

#include <fmt/format.h>

#include "domain/referral/form/eligibility.hpp"
#include "domain/referral/form/law.hpp"
#include "domain/referral/form/readings.hpp"

namespace wayhome::referral {
namespace {

bool is_missing_basis(std::string_view basis) {
    return basis.empty() || basis == "none";
}

}  // namespace

Extent needed_to_send(const Context& context) {
    return may_be_sent_short(context) ? Extent::short_path : Extent::whole;
}

std::vector<SendingRefused> what_stops_sending(const Context& context) {
    std::vector<SendingRefused> stops;
    for (const auto* each : unanswered(context, needed_to_send(context))) {
        const auto found = context.answers.find(each->code);
        const bool doubtful = found != context.answers.end() && found->second.doubtful;
        stops.push_back({doubtful ? SendingStop::answer_doubtful : SendingStop::question_open,
                         each->code,
                         fmt::format(doubtful ? fmt::runtime("Check the answer to “{}”: an earlier "
                                                             "answer it depends on has changed")
                                              : fmt::runtime("Answer “{}”"),
                                     each->title)});
    }
    if (entered(context.answers, "lawful_basis", "basis") == "none") {
        stops.push_back({SendingStop::no_lawful_basis, "lawful_basis",
                         "Record the lawful basis for sharing before the referral is sent"});
    }
    if (needs_approval_for_age(context) &&
        entered(context.answers, "approval", "state") == "not_applied") {
        const auto age = legal_figure(LegalRule::approval_below_age, day_needed(context)).value;
        stops.push_back({SendingStop::approval_not_sought, "approval",
                         fmt::format("Apply for the approval of the Secretary of State: the child "
                                     "is under {}",
                                     age)});
    }
    return stops;
}

std::vector<AskingRefused> what_stops_asking_homes(const ReferralFacts& facts) {
    std::vector<AskingRefused> stops;
    if (facts.legal.approval_needed == Known::yes && !is_approved(facts).value_or(false)) {
        const auto age = legal_figure(LegalRule::approval_below_age, facts.day_needed).value;
        stops.push_back({AskingStop::approval_not_given, "approval",
                         fmt::format("No home can be asked: the child is under {} and the approval "
                                     "of the Secretary of State is not recorded",
                                     age)});
    }
    if (is_missing_basis(facts.legal.lawful_basis)) {
        stops.push_back({AskingStop::lawful_basis_missing, "lawful_basis",
                         "No home can be asked: no lawful basis for sharing is recorded"});
    }
    return stops;
}

}  // namespace wayhome::referral
