// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <vector>

#include "application/compare/comparing.hpp"
#include "domain/offer/offer.hpp"

namespace wayhome::application {

/// One referral whose search is open, with what a plan for everyone waiting reads of it.
struct WaitingReferral {
    referral::Referral referral;
    matching::ChildFacts facts;
    bool is_restricted = false;                ///< only named people may see the child's record
    std::vector<offer::Offer> live_offers{};   ///< in order of preparation
    std::vector<placement::Hold> held_beds{};  ///< by accepted offers; rarely more than one
};

/// Everyone waiting and every home at one moment, read together.
struct WaitingList {
    std::vector<WaitingReferral> children;  ///< oldest submission first
    HomesNow homes;
    Instant at{};
    std::int64_t sequence = 0;  ///< of the last event recorded before it was read
};

/// The most children one plan is made for; those who have waited longest come first.
inline constexpr std::size_t most_waiting = 1000;

WaitingList waiting_list(Work& work, ResidentAnswers& known_answers);

/// The sequence of the newest event; 0 where there is none.
std::int64_t last_sequence(const journal::Journal& journal);

}  // namespace wayhome::application
