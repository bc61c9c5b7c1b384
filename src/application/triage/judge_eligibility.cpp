// SPDX-License-Identifier: Apache-2.0
#include "application/triage/judge_eligibility.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/load_case.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

using referral::ReferralEvent;
constexpr auto permission = access::Permission::judge_eligibility;

Answer find(Work& work, const FindNotEligible& wanted) {
    auto referral = referral_for(work, wanted.referral, permission, wanted.seen_version);
    if (!referral) return passed_on(referral);
    if (referral->found_ineligible_by) {
        return no_because("", "A first officer has already found this; it waits for a second.");
    }
    Problems problems;
    check_reason(work, "not_eligible", referral->pathway, wanted.reason, "reason", problems);
    check_words(wanted.words, "which test failed and why", "words", problems);
    if (!problems.empty()) return no(std::move(problems));

    referral->found_ineligible_by = work.actor().account;
    const auto found = advance(work, *referral, ReferralEvent::found_ineligible_by_first,
                               {{"reason", wanted.reason}, {"words", wanted.words}});
    if (!found) return passed_on(found);
    return Done{address_of(found->id), subject_of(found->id), found->child};
}

/// What the first officer gave as reason and words: the referrer reads them once they are
/// confirmed.
journal::Details first_finding(Work& work, const referral::Referral& referral) {
    const auto name = referral::referral_events.code_of(ReferralEvent::found_ineligible_by_first);
    const auto events =
        work.records.journal().of({journal::SubjectKind::referral, referral.id.bits()});
    const auto first = std::find_if(events.rbegin(), events.rend(),
                                    [&](const auto& each) { return each.event.name == name; });
    expect(first != events.rend(), "a finding that waits for a second officer was recorded");
    return first->event.details;
}

Answer confirm(Work& work, const ConfirmNotEligible& wanted) {
    auto referral = referral_for(work, wanted.referral, permission, wanted.seen_version);
    if (!referral) return passed_on(referral);
    if (!referral->found_ineligible_by) return no(Stale{});
    Problems problems;
    if (referral->found_ineligible_by == work.actor().account) {
        problems.push_back({"", "You found this yourself. Another officer must confirm it."});
    }
    if (!wanted.confirmed) problems.push_back({"confirmed", "Choose whether you agree"});
    if (wanted.confirmed && !*wanted.confirmed) {
        check_words(wanted.words, "why you do not agree", "words", problems);
    }
    if (!problems.empty()) return no(std::move(problems));

    referral->found_ineligible_by.reset();
    const auto event = *wanted.confirmed ? ReferralEvent::found_not_eligible
                                         : ReferralEvent::ineligibility_returned;
    journal::Details details{{"words", wanted.words}};
    if (*wanted.confirmed) {
        details = first_finding(work, *referral);
        details.emplace_back("second_words", wanted.words);
    }
    const auto judged = advance(work, *referral, event, std::move(details));
    if (!judged) return passed_on(judged);
    return Done{address_of(judged->id), subject_of(judged->id), judged->child};
}

}  // namespace

Answer find_not_eligible(const Desk& desk, const Asked& asked, const FindNotEligible& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return find(work, wanted); });
}

Answer confirm_not_eligible(const Desk& desk, const Asked& asked,
                            const ConfirmNotEligible& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return confirm(work, wanted); });
}

}  // namespace wayhome::application
