// SPDX-License-Identifier: Apache-2.0
#include "application/offer/extend_offer.hpp"

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/load_case.hpp"
#include "application/offer/answering.hpp"
#include "application/offer/deadlines.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

using referral::TimedStep;

Answer ask(Work& work, const AskExtension& wanted) {
    auto found = offer_to_answer(work, wanted.offer, wanted.seen_version);
    if (!found) return passed_on(found);
    auto& [offer, referral] = *found;

    Problems problems;
    check_can_answer(work, offer, problems);
    const bool offered =
        offer.due && extended_due(work, referral.clock(), TimedStep::home_decision, *offer.due);
    if (!offered) problems.push_back({"", "No extension is offered on this clock."});
    if (offer.extended) problems.push_back({"", "More time was already given once."});
    if (offer.status == offer::OfferStatus::extension_requested) {
        problems.push_back({"", "Your home has already asked; the unit has been told."});
    }
    check_words(wanted.words, "why your home needs more time", "words", problems);
    if (!problems.empty()) return no(std::move(problems));

    const auto asked = advance(work, referral, offer, offer::OfferEvent::extension_requested,
                               {{"words", wanted.words}});
    if (!asked) return passed_on(asked);
    return Done{address_of(offer.id), subject_of(offer.id), referral.child};
}

Answer answer(Work& work, const AnswerExtension& wanted) {
    auto found =
        offer_for(work, wanted.offer, access::Permission::answer_extension, wanted.seen_version);
    if (!found) return passed_on(found);
    auto& [offer, referral] = *found;

    Problems problems;
    if (!wanted.given) problems.push_back({"given", "Choose whether more time is given"});
    if (wanted.given && !*wanted.given) {
        check_words(wanted.words, "why no more time is given", "words", problems);
    }
    if (offer.extended) problems.push_back({"", "More time was already given once."});
    if (!problems.empty()) return no(std::move(problems));

    journal::Details details{{"words", wanted.words}};
    if (*wanted.given) {
        expect(offer.due.has_value(), "an offer with a home has a deadline");
        const auto later =
            extended_due(work, referral.clock(), TimedStep::home_decision, *offer.due);
        if (!later) return no_because("", "No extension is offered on this clock.");
        offer.due = later;
        offer.extended = true;
        details.emplace_back("due", to_iso(*later));
    }
    const auto event =
        *wanted.given ? offer::OfferEvent::extension_granted : offer::OfferEvent::extension_refused;
    const auto answered = advance(work, referral, offer, event, std::move(details));
    if (!answered) return passed_on(answered);
    return Done{address_of(referral.id), subject_of(offer.id), referral.child};
}

}  // namespace

Answer ask_extension(const Desk& desk, const Asked& asked, const AskExtension& wanted) {
    return perform(desk, asked, access::Permission::decide_offer,
                   [&](Work& work) { return ask(work, wanted); });
}

Answer answer_extension(const Desk& desk, const Asked& asked, const AnswerExtension& wanted) {
    return perform(desk, asked, access::Permission::answer_extension,
                   [&](Work& work) { return answer(work, wanted); });
}

}  // namespace wayhome::application
