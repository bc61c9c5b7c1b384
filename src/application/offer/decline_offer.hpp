// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

struct DeclineOffer {
    OfferId offer;
    int seen_version;
    std::string reason;           ///< code on the list "decline" in force today
    std::string words;            ///< at least a sentence
    std::string would_change_it;  ///< what would make it possible; may be empty
};

/// The home declines, in time, with a coded reason and its own words (rows D7, D8). The unit
/// reviews it; nobody can force a home.
Answer decline_offer(const Desk& desk, const Asked& asked, const DeclineOffer& wanted);
/// What would stop it, and nothing kept: for the page on which the home checks its answer.
Answer try_to_decline_offer(const Desk& desk, const Asked& asked, const DeclineOffer& wanted);

}  // namespace wayhome::application
