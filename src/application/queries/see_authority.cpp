// SPDX-License-Identifier: Apache-2.0
#include "application/queries/see_authority.hpp"

#include <algorithm>

#include "application/addresses.hpp"
#include "application/case_facts.hpp"
#include "application/load_case.hpp"
#include "application/order/cover.hpp"
#include "application/subjects.hpp"
#include "domain/referral/form/disclosed_question.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

/// A stay that runs without a court counts from its own start; otherwise one that began now.
TimeWithoutCourt time_without_court(const Work& work, const std::vector<order::Period>& periods) {
    const auto allowed = order::time_allowed(london_date(work.now));
    auto earlier = order::kept_without_court(periods);
    auto from = work.now;
    std::erase_if(earlier, [&](const order::Kept& each) {
        if (each.from <= work.now && work.now < each.until) from = std::min(from, each.from);
        return each.until > work.now;
    });
    auto until_now = earlier;
    if (from < work.now) until_now.push_back({from, work.now});
    const auto longest = order::longest_without_court(earlier, from, allowed);
    return {allowed, order::used_without_court(until_now, work.now, allowed), longest,
            order::extended_around_holidays(earlier, from, longest,
                                            order::holiday_extension(london_date(from)),
                                            work.rules.bank_holidays)};
}

void add_stay(Work& work, SeenAuthority& seen) {
    const auto stay = secure_stay_of(work.records, seen.child.id);
    if (!stay) return;
    seen.is_present = true;
    if (stay->referral != seen.referral.id) return;
    seen.reviews = criteria_reviews(work.records, *stay);
    seen.is_reviewed = next_criteria_review(work.records, seen.referral, *stay).has_value();
}

Answer read(Work& work, ReferralId wanted, access::Permission permission,
            std::optional<SeenAuthority>& seen) {
    const auto referral = referral_for(work, wanted, permission);
    if (!referral) return passed_on(referral);
    if (!referral->child) return no(NotFound{});
    const auto facts = case_facts(work.records, work.actor(), *referral);
    const auto may_read = access::disclosure(work.actor(), facts);
    if (!may_read.law) return no(Forbidden{});

    const auto child = work.records.children().by_id(*referral->child);
    expect(child.has_value(), "a referral's child is in the records");
    auto periods = work.records.periods().of_child(child->id);
    const auto time = time_without_court(work, periods);
    std::reverse(periods.begin(), periods.end());
    SeenAuthority page{.referral = *referral,
                       .child = *child,
                       .facts = facts,
                       .may_read = may_read,
                       .law = legal_standing(work, *referral, may_read),
                       .periods = std::move(periods),
                       .without_court = time};
    add_stay(work, page);
    page.documents = work.records.referrals().attachments(wanted);
    std::erase_if(page.documents, [&](const referral::Attachment& each) {
        return !referral::is_disclosed(each, may_read, facts.relation);
    });
    seen = std::move(page);
    return Done{address_of(wanted) + "/authority", subject_of(wanted), referral->child};
}

}  // namespace

const order::Period* SeenAuthority::period(PeriodId id) const {
    const auto found = std::find_if(periods.begin(), periods.end(),
                                    [&](const order::Period& each) { return each.id == id; });
    return found == periods.end() ? nullptr : &*found;
}

Answer see_authority(const Desk& desk, const Asked& asked, ReferralId referral,
                     access::Permission permission, std::optional<SeenAuthority>& seen) {
    return view(desk, asked, permission,
                [&](Work& work) { return read(work, referral, permission, seen); });
}

Answer see_authority_of(const Desk& desk, const Asked& asked, PeriodId period,
                        std::optional<SeenAuthority>& seen) {
    constexpr auto permission = access::Permission::record_authority;
    return view(desk, asked, permission, [&](Work& work) -> Answer {
        const auto found = work.records.periods().by_id(period);
        if (!found) return no(NotFound{});
        return read(work, found->referral, permission, seen);
    });
}

}  // namespace wayhome::application
