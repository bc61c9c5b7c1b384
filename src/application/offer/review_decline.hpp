// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

enum class DeclineReview { agree, return_to_home, escalate };

struct ReviewDecline {
    OfferId offer;
    int seen_version;
    std::optional<DeclineReview> review;
    std::string words;  ///< the question it is returned with, or why it is escalated
};

/// The unit reviews a decline: agrees, returns it to the home once with a stated question, or sends
/// it up to the home's responsible individual. It may never force (row D9).
Answer review_decline(const Desk& desk, const Asked& asked, const ReviewDecline& wanted);

}  // namespace wayhome::application
