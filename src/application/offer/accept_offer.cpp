// SPDX-License-Identifier: Apache-2.0
#include "application/offer/accept_offer.hpp"

#include "application/addresses.hpp"
#include "application/advance.hpp"
#include "application/load_case.hpp"
#include "application/offer/answering.hpp"
#include "application/offer/deadlines.hpp"
#include "application/placement/beds_now.hpp"
#include "application/reasons.hpp"
#include "application/rehearse.hpp"
#include "application/subjects.hpp"
#include "kernel/london_time.hpp"

namespace wayhome::application {
namespace {

constexpr auto bed_taken = "That bed has been taken meanwhile. Choose another bed.";

void check_bed(Work& work, const AcceptOffer& wanted, const home::Home& home, Problems& problems) {
    if (!wanted.bed) {
        problems.push_back({"bed", "Choose the bed"});
        return;
    }
    const auto taken = placement::may_take(beds_now(work, home), *wanted.bed);
    if (!taken) {
        problems.push_back(
            {"bed", std::string{placement::taking_refusals.words_for(taken.error())}});
    }
}

void check_conditions(const std::vector<offer::Condition>& conditions, Problems& problems) {
    for (const auto& condition : conditions) {
        check_words(condition.words, "what this condition means",
                    "condition_" + std::string{offer::condition_kinds.code_of(condition.kind)},
                    problems);
    }
}

Answer accept(Work& work, const AcceptOffer& wanted) {
    auto found = offer_to_answer(work, wanted.offer, wanted.seen_version);
    if (!found) return passed_on(found);
    auto& [offer, referral] = *found;
    const auto home = work.records.homes().by_id(offer.home);
    if (!home) return no(NotFound{});

    Problems problems;
    check_can_answer(work, offer, problems);
    check_bed(work, wanted, *home, problems);
    check_conditions(wanted.conditions, problems);
    if (!problems.empty()) return no(std::move(problems));

    const auto until = due_after(work, referral.clock(), referral::TimedStep::take_up);
    expect(until.has_value(), "every clock has a rule for taking up a place");
    const placement::Hold hold{work.ids.make<HoldId>(),
                               offer.id,
                               referral.id,
                               offer.child,
                               offer.home,
                               *wanted.bed,
                               work.now,
                               *until,
                               std::nullopt,
                               ""};
    if (const auto held = work.records.placements().add(hold); !held) {
        return no_because("bed", bed_taken);
    }
    record_hold(work, referral, hold, "placed", {{"until", to_iso(*until)}});

    offer.bed = wanted.bed;
    offer.answered = work.now;
    offer.answered_by = work.actor().account;
    offer.conditions = wanted.conditions;
    const auto event = wanted.conditions.empty() ? offer::OfferEvent::accepted
                                                 : offer::OfferEvent::accepted_with_conditions;
    const auto accepted = advance(work, referral, offer, event);
    if (!accepted) return passed_on(accepted);
    return Done{address_of(offer.id), subject_of(offer.id), referral.child};
}

Answer answer(Work& work, const AnswerConditions& wanted) {
    auto found =
        offer_for(work, wanted.offer, access::Permission::review_decline, wanted.seen_version);
    if (!found) return passed_on(found);
    auto& [offer, referral] = *found;
    Problems problems;
    if (!wanted.agreed) problems.push_back({"agreed", "Choose whether the conditions are agreed"});
    if (wanted.agreed && !*wanted.agreed) {
        check_words(wanted.words, "why the conditions are not agreed", "words", problems);
    }
    if (!problems.empty()) return no(std::move(problems));

    offer.conditions_agreed = *wanted.agreed;
    const auto event = *wanted.agreed ? offer::OfferEvent::conditions_agreed
                                      : offer::OfferEvent::conditions_not_agreed;
    const auto answered = advance(work, referral, offer, event, {{"words", wanted.words}});
    if (!answered) return passed_on(answered);
    if (!*wanted.agreed) {
        if (const auto hold = work.records.placements().standing_hold_of(offer.id)) {
            end_hold(work, referral, *hold, "released");
        }
    }
    return Done{address_of(referral.id), subject_of(offer.id), referral.child};
}

}  // namespace

Answer accept_offer(const Desk& desk, const Asked& asked, const AcceptOffer& wanted) {
    return perform(desk, asked, access::Permission::decide_offer,
                   [&](Work& work) { return accept(work, wanted); });
}

Answer try_to_accept_offer(const Desk& desk, const Asked& asked, const AcceptOffer& wanted) {
    return rehearse(desk, asked, access::Permission::decide_offer,
                    [&](Work& work) { return accept(work, wanted); });
}

Answer answer_conditions(const Desk& desk, const Asked& asked, const AnswerConditions& wanted) {
    return perform(desk, asked, access::Permission::review_decline,
                   [&](Work& work) { return answer(work, wanted); });
}

}  // namespace wayhome::application
