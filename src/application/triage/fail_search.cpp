// SPDX-License-Identifier: Apache-2.0
#include "application/triage/fail_search.hpp"

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/load_case.hpp"
#include "application/offer/recall_offer.hpp"
#include "application/order/advance_period.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::fail_search;

Answer fail(Work& work, const FailSearch& wanted) {
    auto referral = referral_for(work, wanted.referral, permission, wanted.seen_version);
    if (!referral) return passed_on(referral);
    Problems problems;
    check_reason(work, "search_failed", referral->pathway, wanted.reason, "reason", problems);
    check_reason(work, "alternative", referral->pathway, wanted.used_instead, "used_instead",
                 problems);
    check_words(wanted.words, "why no place was found", "words", problems);
    if (!problems.empty()) return no(std::move(problems));

    const auto recalled = recall_all(work, *referral, "search_failed");
    if (!recalled) return passed_on(recalled);
    if (referral->child) {
        const auto unused =
            end_unused_time_without_court(work, *referral, *referral->child, "search_failed");
        if (!unused) return passed_on(unused);
    }
    const auto failed = advance(work, *referral, referral::ReferralEvent::search_failed,
                                {{"reason", wanted.reason},
                                 {"used_instead", wanted.used_instead},
                                 {"words", wanted.words}});
    if (!failed) return passed_on(failed);
    return Done{address_of(failed->id), subject_of(failed->id), failed->child};
}

}  // namespace

Answer fail_search(const Desk& desk, const Asked& asked, const FailSearch& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return fail(work, wanted); });
}

}  // namespace wayhome::application
