// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "application/perform.hpp"

namespace wayhome::application {

struct AcceptOffer {
    OfferId offer;
    int seen_version;
    std::optional<BedId> bed;
    std::vector<offer::Condition> conditions;  ///< empty for a plain yes
};

/// The home says yes, in time, and chooses the bed; the bed is held for the child from this moment
/// until the place is taken up or the hold ends (rows D10, D12, E10). Of two presses at once, one
/// accepts and the other is told what happened (D15).
Answer accept_offer(const Desk& desk, const Asked& asked, const AcceptOffer& wanted);
/// What would stop it, and nothing kept: for the page on which the home checks its answer.
Answer try_to_accept_offer(const Desk& desk, const Asked& asked, const AcceptOffer& wanted);

/// The unit agrees the conditions of a home's yes, or does not; then the offer closes and the bed
/// is free.
struct AnswerConditions {
    OfferId offer;
    int seen_version;
    std::optional<bool> agreed;
    std::string words;  ///< why not; needed when not agreed
};
Answer answer_conditions(const Desk& desk, const Asked& asked, const AnswerConditions& wanted);

}  // namespace wayhome::application
