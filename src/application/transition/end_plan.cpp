// SPDX-License-Identifier: Apache-2.0
#include "application/transition/end_plan.hpp"

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/load_case.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"
#include "application/transition/plan_steps.hpp"
#include "domain/transition/ready.hpp"

namespace wayhome::application {
namespace {

using transition::PlanEvent;

constexpr auto permission = access::Permission::confirm_plan_outcome;

Problems problems_of(Work& work, const EndPlan& wanted, const PlannedCase& at) {
    Problems problems;
    if (!wanted.outcome) {
        problems.push_back({"outcome", "Choose what became of the plan"});
    } else if (*wanted.outcome == PlanOutcome::failed) {
        check_reason(work, "transition_failed", at.referral.pathway, wanted.reason, "reason",
                     problems);
        check_words(wanted.words, "why the plan failed", "words", problems);
    } else {
        if (at.plan.status != transition::PlanStatus::in_action) {
            problems.push_back({"outcome", "Only a plan that was put into action is completed"});
        }
        for (const auto lacking : transition::lacking_to_complete(at.plan)) {
            problems.push_back({"outcome", std::string{transition::lackings.words_for(lacking)}});
        }
    }
    return problems;
}

Answer end(Work& work, const EndPlan& wanted) {
    auto found = plan_for(work, wanted.referral, permission, wanted.seen_version);
    if (!found) return passed_on(found);
    auto& [plan, referral] = *found;
    if (transition::has_ended(plan.status)) return no(Stale{});
    if (auto problems = problems_of(work, wanted, *found); !problems.empty()) {
        return no(std::move(problems));
    }
    const bool failed = *wanted.outcome == PlanOutcome::failed;
    journal::Details details;
    if (failed) {
        plan.failed_because = wanted.reason;
        details = {{"reason", wanted.reason}, {"words", wanted.words}};
    }
    const auto ended =
        advance(work, referral, plan, failed ? PlanEvent::failed : PlanEvent::completed, details);
    if (!ended) return passed_on(ended);
    return Done{plan_address_of(referral.id), subject_of(plan.id), referral.child};
}

/// What keeps the referral from closing, before the handover is looked at.
std::string open_still(Work& work, const referral::Referral& referral,
                       const std::optional<placement::Placement>& stay) {
    if (!stay || stay->status != placement::PlacementStatus::departed) {
        return "A referral is closed once the home has recorded that the child has left";
    }
    const auto plan = work.records.transition_plans().of_referral(referral.id);
    if (plan && !transition::has_ended(plan->status)) {
        return "Confirm what became of the transition plan first";
    }
    return {};
}

Answer close(Work& work, const CloseReferral& wanted) {
    auto referral = referral_for(work, wanted.referral, permission, wanted.seen_version);
    if (!referral) return passed_on(referral);
    if (referral->status != referral::ReferralStatus::placed) return no(Stale{});

    const auto stay = stay_of(work.records, referral->id);
    Problems problems;
    if (auto why = open_still(work, *referral, stay); !why.empty()) {
        problems.push_back({"", std::move(why)});
    }
    if (!wanted.handover) {
        problems.push_back({"handover", "Choose whether the handover is done"});
    } else if (*wanted.handover == Handover::excused) {
        check_reason(work, "handover_excuse", referral->pathway, wanted.reason, "reason", problems);
        check_words(wanted.words, "why there was no handover", "words", problems);
    }
    if (!problems.empty()) return no(std::move(problems));

    journal::Details details{{"destination", stay->destination},
                             {"handover", std::string{handovers.code_of(*wanted.handover)}}};
    if (*wanted.handover == Handover::excused) {
        details.emplace_back("reason", wanted.reason);
        details.emplace_back("words", wanted.words);
    }
    const auto closed = advance(work, *referral, referral::ReferralEvent::closed, details);
    if (!closed) return passed_on(closed);
    return Done{address_of(referral->id), subject_of(referral->id), referral->child};
}

}  // namespace

Answer end_plan(const Desk& desk, const Asked& asked, const EndPlan& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return end(work, wanted); });
}

Answer close_referral(const Desk& desk, const Asked& asked, const CloseReferral& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return close(work, wanted); });
}

}  // namespace wayhome::application
