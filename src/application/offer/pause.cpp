// SPDX-License-Identifier: Apache-2.0
#include "application/offer/pause.hpp"

namespace wayhome::application {
namespace {

/// Whether the home's answer was no, whatever the unit made of it since.
bool was_declined(offer::OfferStatus status) {
    using enum offer::OfferStatus;
    return status == declined || status == decline_agreed || status == escalated;
}

}  // namespace

std::optional<Pause> pause_of(const referral::Rulebook& rules,
                              const std::vector<offer::Offer>& offers, HomeId home) {
    std::optional<Pause> pause;
    for (const auto& each : offers) {
        if (each.home != home || !each.answered) continue;
        pause.reset();
        if (!was_declined(each.status)) continue;
        const auto* const reason = rules.reason("decline", each.reason_code);
        if (reason == nullptr || reason->consequence != "pause") continue;
        pause = Pause{*each.answered, each.reason_code, each.reason_words};
    }
    return pause;
}

}  // namespace wayhome::application
