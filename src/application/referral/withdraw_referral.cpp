// SPDX-License-Identifier: Apache-2.0
#include "application/referral/withdraw_referral.hpp"

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/load_case.hpp"
#include "application/offer/recall_offer.hpp"
#include "application/order/advance_period.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::withdraw_referral;

Problems problems_of(Work& work, const WithdrawReferral& wanted, const referral::Referral& referral,
                     const WithdrawalPreview& falls) {
    Problems problems;
    if (referral.status == referral::ReferralStatus::placed) {
        return {{"",
                 "The child has arrived, so the referral can no longer be withdrawn. Ask the home "
                 "to record the departure when the child leaves."}};
    }
    if (!referral::after(referral.status, referral::ReferralEvent::withdrawn)) {
        return {{"", "This referral has already ended."}};
    }
    const bool draft = referral.status == referral::ReferralStatus::draft;
    if (!draft) {
        check_reason(work, "withdrawal", referral.pathway, wanted.reason, "reason", problems);
        check_words(wanted.words, "why it is withdrawn", "words", problems);
    }
    if (static_cast<int>(falls.offers.size() + falls.bookings.size()) != wanted.seen_falls) {
        problems.push_back({"",
                            "Something changed since this page was opened. Look again at what is "
                            "withdrawn with the referral."});
    }
    return problems;
}

Answer withdraw(Work& work, const WithdrawReferral& wanted) {
    auto referral = referral_for(work, wanted.referral, permission);
    if (!referral) return passed_on(referral);
    const auto falls = withdrawal_preview(work.records, *referral);
    if (auto problems = problems_of(work, wanted, *referral, falls); !problems.empty()) {
        return no(std::move(problems));
    }
    if (referral->version != wanted.seen_version) return no(Stale{});

    const journal::Details why{{"reason", wanted.reason}, {"words", wanted.words}};
    const auto recalled = recall_all(work, *referral, "withdrawn", why);
    if (!recalled) return passed_on(recalled);
    for (const auto& booking : falls.bookings) {
        const auto cancelled =
            advance(work, *referral, booking, placement::PlacementEvent::cancelled,
                    {{"because", "withdrawn"}, {"reason", wanted.reason}, {"words", wanted.words}});
        if (!cancelled) return passed_on(cancelled);
    }
    if (referral->child) {
        const auto unused =
            end_unused_time_without_court(work, *referral, *referral->child, "withdrawn");
        if (!unused) return passed_on(unused);
    }
    const bool on_behalf = work.actor().kind == access::OrganisationKind::coordination_unit;
    const auto withdrawn = advance(work, *referral, referral::ReferralEvent::withdrawn,
                                   {{"reason", wanted.reason},
                                    {"words", wanted.words},
                                    {"on_behalf", on_behalf ? "yes" : ""}});
    if (!withdrawn) return passed_on(withdrawn);
    return Done{address_of(withdrawn->id), subject_of(withdrawn->id), withdrawn->child};
}

}  // namespace

WithdrawalPreview withdrawal_preview(Records& records, const referral::Referral& referral) {
    WithdrawalPreview falls;
    for (const auto& offer : records.offers().of_referral(referral.id)) {
        if (!offer::after(offer.status, offer::OfferEvent::recalled)) continue;
        falls.offers.push_back(offer);
        if (const auto hold = records.placements().standing_hold_of(offer.id)) {
            falls.holds.push_back(*hold);
        }
    }
    for (const auto& placement : records.placements().of_referral(referral.id)) {
        if (placement.status == placement::PlacementStatus::booked) {
            falls.bookings.push_back(placement);
        }
    }
    return falls;
}

Answer withdraw_referral(const Desk& desk, const Asked& asked, const WithdrawReferral& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return withdraw(work, wanted); });
}

}  // namespace wayhome::application
