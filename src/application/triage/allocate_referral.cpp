// SPDX-License-Identifier: Apache-2.0
#include "application/triage/allocate_referral.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/load_case.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"
#include "application/triage/may_be_known.hpp"
#include "domain/referral/form/eligibility.hpp"

namespace wayhome::application {
namespace {

using access::Permission;

bool is_officer_here(Work& work, AccountId officer) {
    const auto account = work.records.accounts().by_id(officer);
    if (!account || account->closed || account->organisation != work.actor().organisation) {
        return false;
    }
    return account->roles.has(access::Role::unit_officer) ||
           account->roles.has(access::Role::unit_lead);
}

Answer allocate(Work& work, const AllocateReferral& wanted) {
    auto referral =
        referral_for(work, wanted.referral, Permission::allocate_referral, wanted.seen_version);
    if (!referral) return passed_on(referral);
    if (!wanted.officer || !is_officer_here(work, *wanted.officer)) {
        return no_because("officer", "Choose an officer of the unit");
    }
    referral->officer = wanted.officer;
    const auto allocated = advance(work, *referral, referral::ReferralEvent::allocated,
                                   {{"officer", wanted.officer->text()}});
    if (!allocated) return passed_on(allocated);
    return Done{address_of(allocated->id), subject_of(allocated->id), allocated->child};
}

/// How each test stood, for the record: its outcome, and its title as it was then.
journal::Details details_of(const std::vector<referral::TestResult>& tests) {
    journal::Details details;
    for (const auto& each : tests) {
        details.emplace_back("test." + each.code, referral::test_outcomes.code_of(each.outcome));
        details.emplace_back("title_of_test." + each.code, each.title);
    }
    return details;
}

Answer open(Work& work, const OpenSearch& wanted) {
    auto referral =
        referral_for(work, wanted.referral, Permission::open_search, wanted.seen_version);
    if (!referral) return passed_on(referral);
    if (referral->found_ineligible_by) {
        return no_because("",
                          "A first officer found this referral not eligible. A second officer must "
                          "confirm it or return it first.");
    }
    if (!not_yet_told_apart(work.records, *referral).empty()) {
        return no_because("known-child",
                          "This may be a child already known. Say first whether it is the same "
                          "child: one child holds one bed.");
    }
    const auto tests = referral::legal_tests(referral::facts_from(
        *referral, work.records.referrals().answers(wanted.referral), work.now));
    auto details = details_of(tests);
    if (referral::overall(tests) == referral::TestOutcome::failed) {
        Problems problems;
        check_words(wanted.despite, "why the search opens although a test is not met", "despite",
                    problems);
        if (!problems.empty()) return no(std::move(problems));
        details.emplace_back("despite", wanted.despite);
    }
    const auto ready =
        advance(work, *referral, referral::ReferralEvent::found_ready, std::move(details));
    if (!ready) return passed_on(ready);
    const auto searching = advance(work, *ready, referral::ReferralEvent::search_opened);
    if (!searching) return passed_on(searching);
    return Done{address_of(searching->id), subject_of(searching->id), searching->child};
}

}  // namespace

Answer allocate_referral(const Desk& desk, const Asked& asked, const AllocateReferral& wanted) {
    return perform(desk, asked, Permission::allocate_referral,
                   [&](Work& work) { return allocate(work, wanted); });
}

Answer open_search(const Desk& desk, const Asked& asked, const OpenSearch& wanted) {
    return perform(desk, asked, Permission::open_search,
                   [&](Work& work) { return open(work, wanted); });
}

}  // namespace wayhome::application
