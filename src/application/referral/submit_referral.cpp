// SPDX-License-Identifier: Apache-2.0
#include "application/referral/submit_referral.hpp"

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/cycle/duty_rota.hpp"
#include "application/load_case.hpp"
#include "application/offer/deadlines.hpp"
#include "application/referral/child_of_referral.hpp"
#include "application/referral/form_context.hpp"
#include "application/subjects.hpp"
#include "application/triage/may_be_known.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::send_referral;

Answer submit(Work& work, const SubmitReferral& wanted) {
    auto referral = referral_for(work, wanted.referral, permission, wanted.seen_version);
    if (!referral) return passed_on(referral);
    if (referral->status != referral::ReferralStatus::draft) return no(Stale{});
    const auto answers = work.records.referrals().answers(referral->id);
    if (auto problems = what_stops_sending(work, *referral, answers); !problems.empty()) {
        return no(std::move(problems));
    }
    if (!referral->child) keep_child(work, *referral, answers, "");
    if (!referral->child) return no_because("", "Enter who the child is first");
    const auto context = form_context(work, *referral, answers);
    const bool whole = referral::unanswered(context, referral::Extent::whole).empty();
    referral->submitted = work.now;
    referral->triage_due = due_after(work, referral->clock(), referral::TimedStep::triage);
    const auto sent =
        advance(work, *referral, referral::ReferralEvent::submitted,
                {{"pathway", std::string{referral::pathways.code_of(referral->pathway)}},
                 {"urgency", std::string{referral::urgencies.code_of(referral->urgency)}},
                 {"answers", whole ? "whole" : "short_path"}});
    if (!sent) return passed_on(sent);
    const auto allocated = allocate_by_rota(work, *sent);
    if (!allocated) return passed_on(allocated);
    ask_whether_known(work, *allocated);
    return Done{address_of(sent->id) + "/receipt", subject_of(sent->id), sent->child};
}

}  // namespace

Problems what_stops_sending(Work& work, const referral::Referral& referral,
                            const referral::Answers& answers) {
    const auto context = form_context(work, referral, answers);
    Problems problems;
    for (const auto& each : referral::what_stops_sending(context)) {
        problems.push_back({"question-" + each.question, each.words});
    }
    if (!referral.child) {
        const auto entered = entered_child(work, referral, answers);
        if (entered && !known_children(work, *entered).empty()) {
            problems.push_back({"child", "Say whether the child is one who is already known"});
        }
    } else if (!referral.continues &&
               other_open_referral(work.records, *referral.child, referral.id)) {
        problems.push_back({"child",
                            "This child has an open referral already. Say why a second one is "
                            "needed"});
    }
    return problems;
}

Answer submit_referral(const Desk& desk, const Asked& asked, const SubmitReferral& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return submit(work, wanted); });
}

}  // namespace wayhome::application
