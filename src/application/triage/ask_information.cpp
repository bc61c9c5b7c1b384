// SPDX-License-Identifier: Apache-2.0
#include "application/triage/ask_information.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/load_case.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"
#include "domain/referral/decision_deadline.hpp"
#include "domain/referral/form/sections.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

using access::Permission;
using referral::ReferralEvent;

/// Half of the time left of triage, counted as its clock counts; ten minutes at the least, for a
/// question asked at the last moment.
Instant answer_due(const Work& work, const referral::Referral& referral) {
    constexpr Minutes at_least{10};
    const auto* const rule =
        work.rules.clock(referral.clock(), referral::TimedStep::triage, london_date(work.now));
    if (rule == nullptr || !referral.triage_due) return work.now + at_least;
    const referral::WorkingTime working{work.rules.bank_holidays};
    const auto half =
        referral::half_of_what_is_left(work.now, *referral.triage_due, rule->counting, working);
    return std::max(half, work.now + at_least);
}

Answer ask(Work& work, const AskInformation& wanted) {
    auto referral =
        referral_for(work, wanted.referral, Permission::ask_information, wanted.seen_version);
    if (!referral) return passed_on(referral);
    Problems problems;
    if (referral::section(wanted.section) == nullptr) {
        problems.push_back({"section", "Choose the section your question is about"});
    }
    check_words(wanted.question, "what you ask", "question", problems);
    if (!problems.empty()) return no(std::move(problems));

    const referral::InformationRequest request{
        .id = work.ids.make<InformationRequestId>(),
        .referral = referral->id,
        .section = wanted.section,
        .question = wanted.question,
        .asked_by = *work.actor().account,
        .asked = work.now,
        .due = answer_due(work, *referral),
    };
    work.records.referrals().add(request);
    const auto asked = advance(
        work, *referral, ReferralEvent::information_requested,
        {{"section", wanted.section}, {"question", wanted.question}, {"due", to_iso(request.due)}});
    if (!asked) return passed_on(asked);
    return Done{address_of(asked->id), subject_of(asked->id), asked->child};
}

Answer answer(Work& work, const AnswerInformation& wanted) {
    auto request = work.records.referrals().information_request(wanted.request);
    if (!request) return no(NotFound{});
    auto referral = referral_for(work, request->referral, Permission::answer_information_request);
    if (!referral) return passed_on(referral);
    if (request->answered) return no_because("", "This question has already been answered.");
    Problems problems;
    check_words(wanted.answer, "what you answer", "answer", problems);
    if (!problems.empty()) return no(std::move(problems));

    request->answer = wanted.answer;
    request->answered_by = work.actor().account;
    request->answered = work.now;
    work.records.referrals().save(*request);
    const auto given = advance(work, *referral, ReferralEvent::information_given,
                               {{"section", request->section}, {"answer", wanted.answer}});
    if (!given) return passed_on(given);
    return Done{address_of(given->id), subject_of(given->id), given->child};
}

}  // namespace

Answer ask_information(const Desk& desk, const Asked& asked, const AskInformation& wanted) {
    return perform(desk, asked, Permission::ask_information,
                   [&](Work& work) { return ask(work, wanted); });
}

Answer answer_information(const Desk& desk, const Asked& asked, const AnswerInformation& wanted) {
    return perform(desk, asked, Permission::answer_information_request,
                   [&](Work& work) { return answer(work, wanted); });
}

}  // namespace wayhome::application
