// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

struct AnswerEscalation {
    OfferId offer;
    int seen_version;
    std::string words;  ///< at least a sentence
};

/// A home's responsible individual answers a decline that was sent up to them, once, in writing.
/// The offer stays escalated until the unit agrees to the decline or returns it (row D9); the
/// officer who sent it up is told.
Answer answer_escalation(const Desk& desk, const Asked& asked, const AnswerEscalation& wanted);

}  // namespace wayhome::application
