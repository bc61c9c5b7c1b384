// SPDX-License-Identifier: Apache-2.0
#include "application/offer/review_decline.hpp"

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/load_case.hpp"
#include "application/offer/deadlines.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::review_decline;

Problems problems_of(const ReviewDecline& wanted, const offer::Offer& offer) {
    Problems problems;
    if (!wanted.review) {
        problems.push_back({"review", "Choose what happens with this decline"});
        return problems;
    }
    if (*wanted.review == DeclineReview::return_to_home) {
        if (offer.returned) {
            problems.push_back({"review",
                                "This decline was already returned to the home once. Agree "
                                "to it or escalate it."});
        }
        check_words(wanted.words, "what you ask the home", "words", problems);
    }
    if (*wanted.review == DeclineReview::escalate) {
        check_words(wanted.words, "why you escalate it", "words", problems);
    }
    return problems;
}

offer::OfferEvent event_of(DeclineReview review) {
    switch (review) {
        case DeclineReview::agree:
            return offer::OfferEvent::decline_agreed;
        case DeclineReview::return_to_home:
            return offer::OfferEvent::returned_to_home;
        case DeclineReview::escalate:
            return offer::OfferEvent::escalated;
    }
    return offer::OfferEvent::decline_agreed;
}

/// A returned decline starts the home's clock anew: the earlier answer is kept in the event.
void open_again(const Work& work, const referral::Referral& referral, const ReviewDecline& wanted,
                offer::Offer& offer, journal::Details& details) {
    details.emplace_back("declined_with", offer.reason_code);
    details.emplace_back("declined_words", offer.reason_words);
    offer.returned = true;
    offer.unit_question = wanted.words;
    offer.answered.reset();
    offer.answered_by.reset();
    offer.reason_code.clear();
    offer.reason_words.clear();
    offer.would_change_it.clear();
    offer.extended = false;
    offer.due = due_after(work, referral.clock(), referral::TimedStep::home_decision);
}

Answer review(Work& work, const ReviewDecline& wanted) {
    auto found = offer_for(work, wanted.offer, permission, wanted.seen_version);
    if (!found) return passed_on(found);
    auto& [offer, referral] = *found;
    if (auto problems = problems_of(wanted, offer); !problems.empty()) {
        return no(std::move(problems));
    }
    journal::Details details;
    if (!wanted.words.empty()) details.emplace_back("words", wanted.words);
    if (*wanted.review == DeclineReview::return_to_home) {
        open_again(work, referral, wanted, offer, details);
    }
    const auto reviewed =
        advance(work, referral, offer, event_of(*wanted.review), std::move(details));
    if (!reviewed) return passed_on(reviewed);
    return Done{address_of(referral.id), subject_of(offer.id), referral.child};
}

}  // namespace

Answer review_decline(const Desk& desk, const Asked& asked, const ReviewDecline& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return review(work, wanted); });
}

}  // namespace wayhome::application
