// SPDX-License-Identifier: Apache-2.0
#include "application/referral/start_referral.hpp"

#include "application/addresses.hpp"
#include "application/load_case.hpp"
#include "application/record_event.hpp"
#include "application/referral/form_context.hpp"
#include "application/referral/reference.hpp"
#include "application/subjects.hpp"
#include "domain/referral/form/answer_reader.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::start_referral;

/// Reads both first questions, so that everything wrong is shown at once.
Outcome<referral::Answers, Problems> read_start(const Work& work, const StartReferral& wanted) {
    const referral::Answers none;
    const referral::Context context{referral::Pathway::welfare,
                                    referral::Urgency::planned,
                                    work.actor().kind,
                                    none,
                                    work.now,
                                    {}};
    referral::Answers answers;
    Problems problems;
    for (const auto* code : {"pathway", "when_needed"}) {
        const auto read =
            referral::read_answer(*referral::question(code), wanted.submitted, context);
        if (read) {
            answers.insert_or_assign(
                code, referral::Answer{code, *read, work.now, *work.actor().account, false, {}});
            continue;
        }
        for (auto& each : problems_of(read.error())) problems.push_back(std::move(each));
    }
    if (!problems.empty()) return no(std::move(problems));
    return answers;
}

Answer start(Work& work, const StartReferral& wanted) {
    const auto& actor = work.actor();
    if (!access::may(actor, permission) || !actor.organisation) return no(Forbidden{});
    const auto answers = read_start(work, wanted);
    if (!answers) return passed_on(answers);

    const auto& when = answers->at("when_needed");
    const referral::Referral draft{
        .id = work.ids.make<ReferralId>(),
        .reference = new_reference(work.records.referrals(), work.ids),
        .pathway = *referral::pathways.from(answers->at("pathway").value("pathway")),
        .urgency = *referral::urgencies.from(when.value("urgency")),
        .referred_by_kind = actor.kind,
        .referred_by = *actor.organisation,
        .authority = *actor.organisation,
        .started_by = *actor.account,
        .started = work.now,
        .changed = work.now,
        .needed_by = instant_from_iso(when.value("needed_by")),
    };
    work.records.referrals().add(draft);
    for (const auto& [code, answer] : *answers) {
        work.records.referrals().put_answer(draft.id, answer);
    }
    record(work, draft, referral::ReferralEvent::started);
    return Done{address_of(draft.id) + "/tasks", subject_of(draft.id), std::nullopt};
}

}  // namespace

Answer start_referral(const Desk& desk, const Asked& asked, const StartReferral& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return start(work, wanted); });
}

}  // namespace wayhome::application
