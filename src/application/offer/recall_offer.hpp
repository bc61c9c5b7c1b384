// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

struct RecallOffer {
    OfferId offer;
    int seen_version;
    std::string reason;  ///< code on the list "recall"
    std::string words;
};

/// The unit takes an offer back from a home; its hold ends and the home's right to the file with
/// it.
Answer recall_offer(const Desk& desk, const Asked& asked, const RecallOffer& wanted);

/// Recalls every open offer of a referral and ends their holds: the cascade of a withdrawal or of
/// the end of a search. `because` is the event of the referral ("withdrawn"); `details` are what
/// the homes read with it.
Outcome<int, Problems> recall_all(Work& work, const referral::Referral& referral,
                                  const std::string& because, const journal::Details& details = {});

}  // namespace wayhome::application
