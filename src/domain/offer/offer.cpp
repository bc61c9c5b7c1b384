// SPDX-License-Identifier: Apache-2.0
#include "domain/offer/offer.hpp"

#include <algorithm>
#include <array>

namespace wayhome::offer {
namespace {

using enum OfferStatus;

struct Step {
    OfferEvent event;
    OfferStatus from;
    OfferStatus to;
};

constexpr std::array steps = {
    Step{OfferEvent::sent, prepared, sent},
    Step{OfferEvent::opened, sent, opened},
    Step{OfferEvent::extension_requested, sent, extension_requested},
    Step{OfferEvent::extension_requested, opened, extension_requested},
    Step{OfferEvent::extension_granted, extension_requested, opened},
    Step{OfferEvent::extension_refused, extension_requested, opened},
    Step{OfferEvent::conditions_agreed, accepted_with_conditions, accepted_with_conditions},
    Step{OfferEvent::conditions_not_agreed, accepted_with_conditions, not_taken_up},
    Step{OfferEvent::decline_agreed, declined, decline_agreed},
    Step{OfferEvent::returned_to_home, declined, opened},
    Step{OfferEvent::escalated, declined, escalated},
    Step{OfferEvent::decline_agreed, escalated, decline_agreed},
    Step{OfferEvent::returned_to_home, escalated, opened},
    Step{OfferEvent::escalation_answered, escalated, escalated},
    Step{OfferEvent::escalation_chased, escalated, escalated},
    Step{OfferEvent::unopened_chased, sent, sent},
    Step{OfferEvent::review_chased, declined, declined},
    Step{OfferEvent::review_chased, escalated, escalated},
    Step{OfferEvent::lapse_escalated, lapsed, lapsed},
    Step{OfferEvent::taken_up, accepted, taken_up},
    Step{OfferEvent::taken_up, accepted_with_conditions, taken_up},
    Step{OfferEvent::hold_ended, accepted, not_taken_up},
    Step{OfferEvent::hold_ended, accepted_with_conditions, not_taken_up},
};

template <std::size_t N>
bool among(OfferStatus status, const std::array<OfferStatus, N>& statuses) {
    return std::find(statuses.begin(), statuses.end(), status) != statuses.end();
}

}  // namespace

bool awaits_answer(OfferStatus status) {
    return among(status, std::array{sent, opened, extension_requested});
}

bool is_accepted(OfferStatus status) {
    return among(status, std::array{accepted, accepted_with_conditions});
}

bool is_live(OfferStatus status) {
    return awaits_answer(status) || is_accepted(status);
}

std::optional<OfferStatus> after(std::optional<OfferStatus> from, OfferEvent event) {
    if (!from) return event == OfferEvent::prepared ? std::optional{prepared} : std::nullopt;

    const auto when = [](bool possible, OfferStatus to) {
        return possible ? std::optional{to} : std::nullopt;
    };
    switch (event) {
        case OfferEvent::accepted:
            return when(awaits_answer(*from), accepted);
        case OfferEvent::accepted_with_conditions:
            return when(awaits_answer(*from), accepted_with_conditions);
        case OfferEvent::declined:
            return when(awaits_answer(*from), declined);
        case OfferEvent::lapsed:
            return when(awaits_answer(*from), lapsed);
        case OfferEvent::not_taken_up:
        case OfferEvent::recalled: {
            const bool open =
                is_live(*from) || among(*from, std::array{prepared, declined, escalated, lapsed});
            return when(open, event == OfferEvent::recalled ? recalled : not_taken_up);
        }
        default:
            break;
    }
    for (const auto& step : steps) {
        if (step.event == event && step.from == *from) return step.to;
    }
    return std::nullopt;
}

Result<Offer, NotNow> with(Offer offer, OfferEvent event) {
    const auto next = after(offer.status, event);
    if (!next) return refuse(NotNow::wrong_status);
    offer.status = *next;
    return offer;
}

}  // namespace wayhome::offer
