// SPDX-License-Identifier: Apache-2.0
#include "application/cycle/appeal.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/due/policy.hpp"
#include "application/load_case.hpp"
#include "application/offer/deadlines.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

using access::Permission;
using referral::ReferralEvent;

/// The events of an appeal, folded in their order.
struct Story {
    AppealState state;
    std::optional<Instant> found;
    bool appealed = false;

    void add(const journal::Event& event) {
        const auto what = referral::referral_events.from(event.name);
        if (!what) return;
        if (*what == ReferralEvent::found_ineligible_by_first) state.found_by.clear();
        if (*what == ReferralEvent::found_ineligible_by_first ||
            *what == ReferralEvent::found_not_eligible) {
            if (event.by.account) state.found_by.push_back(*event.by.account);
        }
        if (*what == ReferralEvent::found_not_eligible) {
            found = event.at;
            appealed = false;
        }
        if (*what == ReferralEvent::appealed) {
            appealed = true;
            state.waits = true;
            state.words = event.detail("words");
            state.by = event.by.name;
            state.at = event.at;
        }
        if (*what == ReferralEvent::appeal_upheld || *what == ReferralEvent::appeal_refused) {
            state.waits = false;
        }
    }
};

Answer appeal(Work& work, const AppealIneligibility& wanted) {
    auto referral =
        referral_for(work, wanted.referral, Permission::appeal_ineligibility, wanted.seen_version);
    if (!referral) return passed_on(referral);
    Problems problems;
    if (const auto state = appeal_of(work, *referral); !state.why_not.empty()) {
        problems.push_back({"", state.why_not});
    }
    check_words(wanted.words, "why the finding is wrong", "words", problems);
    if (!problems.empty()) return no(std::move(problems));

    const auto appealed =
        advance(work, *referral, ReferralEvent::appealed, {{"words", wanted.words}});
    if (!appealed) return passed_on(appealed);
    return Done{address_of(appealed->id), subject_of(appealed->id), appealed->child};
}

Answer judge(Work& work, const JudgeAppeal& wanted) {
    auto referral =
        referral_for(work, wanted.referral, Permission::judge_appeal, wanted.seen_version);
    if (!referral) return passed_on(referral);
    const auto state = appeal_of(work, *referral);
    if (!state.waits) return no(Stale{});
    Problems problems;
    const bool own = std::find(state.found_by.begin(), state.found_by.end(),
                               *work.actor().account) != state.found_by.end();
    if (own) problems.push_back({"", own_finding});
    if (!wanted.upheld) problems.push_back({"upheld", "Choose whether the appeal is upheld"});
    check_words(wanted.words, "why you decide so", "words", problems);
    if (!problems.empty()) return no(std::move(problems));

    if (*wanted.upheld) {
        referral->triage_due = due_after(work, referral->clock(), referral::TimedStep::triage);
    }
    const auto event =
        *wanted.upheld ? ReferralEvent::appeal_upheld : ReferralEvent::appeal_refused;
    const auto judged = advance(work, *referral, event, {{"words", wanted.words}});
    if (!judged) return passed_on(judged);
    return Done{address_of(judged->id), subject_of(judged->id), judged->child};
}

}  // namespace

AppealState appeal_of(Work& work, const referral::Referral& referral) {
    Story story;
    const journal::Subject of{journal::SubjectKind::referral, referral.id.bits()};
    for (const auto& each : work.records.journal().of(of)) story.add(each.event);
    auto& state = story.state;
    if (referral.status != referral::ReferralStatus::not_eligible || !story.found) {
        state.why_not = "This referral was not found not eligible.";
        state.waits = false;
        return state;
    }
    const auto until =
        later_by_policy(work, referral.clock(), referral::PolicyRule::appeal_within, *story.found);
    if (story.appealed) {
        state.why_not = state.waits ? "The appeal was made and waits for the unit lead."
                                    : "An appeal can be made once, and this one was refused.";
    } else if (!until) {
        state.why_not = "No rule gives a time to appeal.";
    } else if (work.now > *until) {
        state.why_not = "The time to appeal ended on " + in_words(*until) + ".";
    } else {
        state.until = until;
    }
    return state;
}

Answer appeal_ineligibility(const Desk& desk, const Asked& asked,
                            const AppealIneligibility& wanted) {
    return perform(desk, asked, Permission::appeal_ineligibility,
                   [&](Work& work) { return appeal(work, wanted); });
}

Answer judge_appeal(const Desk& desk, const Asked& asked, const JudgeAppeal& wanted) {
    return perform(desk, asked, Permission::judge_appeal,
                   [&](Work& work) { return judge(work, wanted); });
}

}  // namespace wayhome::application
