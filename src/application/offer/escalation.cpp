// SPDX-License-Identifier: Apache-2.0
#include "application/offer/escalation.hpp"

#include "application/due/policy.hpp"
#include "application/offer/deadlines.hpp"

namespace wayhome::application {
namespace {

using offer::OfferEvent;
using referral::TimedStep;

std::vector<journal::RecordedEvent> events_of(const Work& work, const offer::Offer& offer) {
    return work.records.journal().of({journal::SubjectKind::offer, offer.id.bits()});
}

Escalation sent_up_by(const Work& work, const journal::Event& event, referral::ClockClass clock) {
    const Work then{work.records, work.asked, event.at, work.ids, work.rules};
    return {event.at,
            event.by.name,
            event.by.account,
            std::string{event.detail("words")},
            later_by_policy(then, clock, referral::PolicyRule::escalation_answer, event.at),
            std::nullopt};
}

}  // namespace

std::optional<Escalation> escalation_of(const Work& work, const offer::Offer& offer,
                                        referral::ClockClass clock) {
    std::optional<Escalation> latest;
    for (const auto& [sequence, event] : events_of(work, offer)) {
        const auto what = offer::offer_events.from(event.name);
        if (what == OfferEvent::escalated) latest = sent_up_by(work, event, clock);
        if (what == OfferEvent::escalation_answered && latest) {
            latest->answer =
                EscalationAnswer{event.at, event.by.name, std::string{event.detail("words")}};
        }
    }
    return latest;
}

std::optional<Instant> lapsed_at(const Work& work, const offer::Offer& offer) {
    for (const auto& [sequence, event] : events_of(work, offer)) {
        if (offer::offer_events.from(event.name) == OfferEvent::lapsed) return event.at;
    }
    return std::nullopt;
}

std::optional<Instant> next_due(const Work& work, const offer::Offer& offer,
                                referral::ClockClass clock) {
    const auto of_the_unit = [&](std::optional<Instant> start) {
        return start ? due_after(work, clock, TimedStep::decline_review, *start) : std::nullopt;
    };
    switch (offer.status) {
        case offer::OfferStatus::sent:
        case offer::OfferStatus::opened:
        case offer::OfferStatus::extension_requested:
            return offer.due;
        case offer::OfferStatus::declined:
            return of_the_unit(offer.answered);
        case offer::OfferStatus::escalated: {
            const auto sent_up = escalation_of(work, offer, clock);
            if (!sent_up) return of_the_unit(offer.answered);
            return sent_up->answer ? of_the_unit(sent_up->answer->at) : sent_up->due;
        }
        case offer::OfferStatus::accepted_with_conditions: {
            const auto hold = work.records.placements().standing_hold_of(offer.id);
            return hold ? std::optional{hold->until} : std::nullopt;
        }
        case offer::OfferStatus::lapsed: {
            const auto lapsed = lapsed_at(work, offer);
            return of_the_unit(lapsed ? lapsed : offer.due);
        }
        default:
            return std::nullopt;
    }
}

std::vector<std::string> responsible_individuals_of(const Work& work, const home::Home& home) {
    std::vector<std::string> names;
    for (const auto& account : work.records.accounts().of_organisation(home.organisation)) {
        if (account.roles.has(access::Role::responsible_individual)) names.push_back(account.name);
    }
    return names;
}

}  // namespace wayhome::application
