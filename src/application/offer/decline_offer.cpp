// SPDX-License-Identifier: Apache-2.0
#include "application/offer/decline_offer.hpp"

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/load_case.hpp"
#include "application/offer/answering.hpp"
#include "application/reasons.hpp"
#include "application/rehearse.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::decide_offer;

Answer decline(Work& work, const DeclineOffer& wanted) {
    auto found = offer_to_answer(work, wanted.offer, wanted.seen_version);
    if (!found) return passed_on(found);
    auto& [offer, referral] = *found;

    Problems problems;
    check_can_answer(work, offer, problems);
    check_reason(work, "decline", referral.pathway, wanted.reason, "reason", problems);
    check_words(wanted.words, "why your home declines", "words", problems);
    if (!wanted.would_change_it.empty()) {
        check_words(wanted.would_change_it, "what would make it possible", "would_change_it",
                    problems);
    }
    if (!problems.empty()) return no(std::move(problems));

    offer.answered = work.now;
    offer.answered_by = work.actor().account;
    offer.reason_code = wanted.reason;
    offer.reason_words = wanted.words;
    offer.would_change_it = wanted.would_change_it;
    const auto declined =
        advance(work, referral, offer, offer::OfferEvent::declined, {{"reason", wanted.reason}});
    if (!declined) return passed_on(declined);
    return Done{address_of(offer.id), subject_of(offer.id), referral.child};
}

}  // namespace

Answer decline_offer(const Desk& desk, const Asked& asked, const DeclineOffer& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return decline(work, wanted); });
}

Answer try_to_decline_offer(const Desk& desk, const Asked& asked, const DeclineOffer& wanted) {
    return rehearse(desk, asked, permission, [&](Work& work) { return decline(work, wanted); });
}

}  // namespace wayhome::application
