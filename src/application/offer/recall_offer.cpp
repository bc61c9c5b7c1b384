// SPDX-License-Identifier: Apache-2.0
#include "application/offer/recall_offer.hpp"

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/load_case.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::recall_offer;

Outcome<offer::Offer, Problems> recall_one(Work& work, const referral::Referral& referral,
                                           const offer::Offer& offer, journal::Details details) {
    if (const auto hold = work.records.placements().standing_hold_of(offer.id)) {
        end_hold(work, referral, *hold, "withdrawn");
    }
    return advance(work, referral, offer, offer::OfferEvent::recalled, std::move(details));
}

Answer recall(Work& work, const RecallOffer& wanted) {
    auto found = offer_for(work, wanted.offer, permission, wanted.seen_version);
    if (!found) return passed_on(found);
    auto& [offer, referral] = *found;
    Problems problems;
    check_reason(work, "recall", referral.pathway, wanted.reason, "reason", problems);
    check_words(wanted.words, "why the offer is recalled", "words", problems);
    if (!problems.empty()) return no(std::move(problems));

    const auto recalled =
        recall_one(work, referral, offer, {{"reason", wanted.reason}, {"words", wanted.words}});
    if (!recalled) return passed_on(recalled);
    return Done{address_of(referral.id), subject_of(offer.id), referral.child};
}

}  // namespace

Answer recall_offer(const Desk& desk, const Asked& asked, const RecallOffer& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return recall(work, wanted); });
}

Outcome<int, Problems> recall_all(Work& work, const referral::Referral& referral,
                                  const std::string& because, const journal::Details& details) {
    int recalled = 0;
    for (const auto& offer : work.records.offers().of_referral(referral.id)) {
        if (!offer::after(offer.status, offer::OfferEvent::recalled)) continue;
        journal::Details told{{"because", because}};
        told.insert(told.end(), details.begin(), details.end());
        const auto done = recall_one(work, referral, offer, std::move(told));
        if (!done) return passed_on(done);
        ++recalled;
    }
    return recalled;
}

}  // namespace wayhome::application
