// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include "application/offer/escalation.hpp"
#include "application/perform.hpp"

namespace wayhome::application {

/// What a home's responsible individual reads of an offer of their home that was escalated or that
/// lapsed: the home's answer and the unit's words, and nothing of the child's file.
struct SeenEscalation {
    offer::Offer offer;
    std::string reference;
    std::string home_name;
    std::optional<Escalation> escalation;
    bool may_answer = false;  ///< it is escalated now, and not answered yet
};

/// Reads it for the responsible individual of the home the offer was made to; the view is audited.
Answer see_escalation(const Desk& desk, const Asked& asked, OfferId offer,
                      std::optional<SeenEscalation>& seen);

}  // namespace wayhome::application
