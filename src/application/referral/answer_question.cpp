// SPDX-License-Identifier: Apache-2.0
#include "application/referral/answer_question.hpp"

#include "application/addresses.hpp"
#include "application/load_case.hpp"
#include "application/referral/child_of_referral.hpp"
#include "application/referral/form_context.hpp"
#include "application/subjects.hpp"
#include "application/triage/may_be_known.hpp"
#include "domain/referral/form/answer_reader.hpp"
#include "domain/referral/form/form_engine.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::edit_referral;
constexpr auto changed_by_another =
    "Somebody else answered this question while your page was open. Their answer is saved. Press "
    "save again to put yours in its place.";

void put(Work& work, ReferralId id, referral::Answers& answers, referral::Answer answer) {
    work.records.referrals().put_answer(id, answer);
    auto code = answer.question;
    answers.insert_or_assign(std::move(code), std::move(answer));
}

void mark_doubtful(Work& work, ReferralId id, referral::Answers& answers, std::string_view changed,
                   const referral::FieldValues& before, const referral::FieldValues& after) {
    if (before.empty()) return;
    for (const auto& code : referral::doubtful_after(changed, before, after, answers)) {
        auto doubtful = answers.at(code);
        doubtful.doubtful = true;
        put(work, id, answers, std::move(doubtful));
    }
}

/// What the referral itself keeps of its answers.
void follow(Work& work, referral::Referral& referral, const referral::Answer& answer) {
    if (answer.question == "pathway") {
        referral.pathway = *referral::pathways.from(answer.value("pathway"));
    } else if (answer.question == "when_needed") {
        referral.urgency = *referral::urgencies.from(answer.value("urgency"));
        referral.needed_by = instant_from_iso(answer.value("needed_by"));
    } else if (answer.question == "authority" && !answer.value("authority").empty()) {
        const auto council = work.records.organisations().by_code(answer.value("authority"));
        if (council) referral.authority = council->id;
    }
}

/// Whether the referral still waits for the few answers with which it may go.
bool is_urgent_draft(const referral::Referral& referral, const referral::Context& context) {
    return referral.status == referral::ReferralStatus::draft &&
           referral::may_be_sent_short(context);
}

std::string address_after(const Work& work, const referral::Referral& referral,
                          const referral::Answers& answers, const AnswerQuestion& wanted) {
    const auto here = address_of(referral.id);
    if (wanted.then == AfterAnswer::check) return here + "/check";
    if (wanted.then == AfterAnswer::tasks) return here + "/tasks";
    const auto context = form_context(work, referral, answers);
    const auto* next = referral::next_question(context, wanted.question);
    if (is_urgent_draft(referral, context) &&
        referral::counts(*referral::question(wanted.question), context,
                         referral::Extent::short_path)) {
        // The last answer it needs leads to the list, from where it can be sent at once.
        next = referral::next_needed(context, wanted.question);
    }
    return next == nullptr ? here + "/tasks" : here + "/questions/" + next->code;
}

Answer save(Work& work, const AnswerQuestion& wanted) {
    auto referral = referral_for(work, wanted.referral, permission);
    if (!referral) return passed_on(referral);
    auto answers = work.records.referrals().answers(referral->id);
    const auto* const question = referral::question(wanted.question);
    const auto context = form_context(work, *referral, answers);
    if (question == nullptr || !referral::is_asked(*question, context)) return no(NotFound{});
    if (!may_be_answered(*referral, *question, answers)) {
        return no_because("", "This answer can no longer be changed: the referral has moved on.");
    }
    if (wanted.seen_answer != answer_mark(answers, wanted.question)) {
        return no_because("", changed_by_another);
    }
    const auto read = referral::read_answer(*question, wanted.submitted, context);
    if (!read) return no(problems_of(read.error()));

    const auto found = answers.find(wanted.question);
    const auto before = found == answers.end() ? referral::FieldValues{} : found->second.fields;
    const referral::Answer answer{wanted.question,       *read, work.now,
                                  *work.actor().account, false, {}};
    put(work, referral->id, answers, answer);
    mark_doubtful(work, referral->id, answers, wanted.question, before, *read);
    follow(work, *referral, answer);
    const auto record = question->section == "identity" || question->section == "authority"
                            ? keep_child(work, *referral, answers, wanted.question)
                            : ChildRecord::not_yet;
    referral->changed = work.now;
    if (!work.records.referrals().save(*referral)) return no(Stale{});
    // Who the child is was corrected after the referral was sent: it is compared again.
    if (record == ChildRecord::kept && is_in_triage(referral->status)) {
        ask_whether_known(work, *referral);
    }
    const auto where = record == ChildRecord::decide_first
                           ? address_of(referral->id) + "/duplicates"
                           : address_after(work, *referral, answers, wanted);
    return Done{where, subject_of(referral->id), referral->child};
}

}  // namespace

Answer answer_question(const Desk& desk, const Asked& asked, const AnswerQuestion& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return save(work, wanted); });
}

}  // namespace wayhome::application
