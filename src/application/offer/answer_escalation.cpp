// SPDX-License-Identifier: Apache-2.0
#include "application/offer/answer_escalation.hpp"

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/load_case.hpp"
#include "application/offer/escalation.hpp"
#include "application/reasons.hpp"
#include "application/subjects.hpp"

namespace wayhome::application {
namespace {

constexpr auto permission = access::Permission::answer_escalation;

Answer answer(Work& work, const AnswerEscalation& wanted) {
    auto found = offer_for(work, wanted.offer, permission);
    if (!found) return passed_on(found);
    auto& [offer, referral] = *found;
    const auto escalation = escalation_of(work, offer, referral.clock());
    if (!escalation) return no(NotFound{});
    const bool is_open = offer.status == offer::OfferStatus::escalated;
    if (!is_open || offer.version != wanted.seen_version) return no(Stale{});

    Problems problems;
    if (escalation->answer) {
        problems.push_back({"", "This escalation was answered already; the unit has been told."});
    }
    check_words(wanted.words, "what you answer", "words", problems);
    if (!problems.empty()) return no(std::move(problems));

    const auto answered = advance(work, referral, offer, offer::OfferEvent::escalation_answered,
                                  {{"words", wanted.words}});
    if (!answered) return passed_on(answered);
    return Done{escalation_address_of(offer.id), subject_of(offer.id), referral.child};
}

}  // namespace

Answer answer_escalation(const Desk& desk, const Asked& asked, const AnswerEscalation& wanted) {
    return perform(desk, asked, permission, [&](Work& work) { return answer(work, wanted); });
}

}  // namespace wayhome::application
