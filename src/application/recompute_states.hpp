// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "application/registry.hpp"

namespace wayhome::application {

/// One thing whose stored status is not what its events lead to.
struct StateDifference {
    journal::Subject subject;
    std::string words;  ///< "stored as searching, its events lead to placed"
};

struct RecomputedStates {
    std::int64_t events = 0;    ///< of the five kinds of subject below
    std::int64_t subjects = 0;  ///< those that these events happened to, and changes asked for
    std::vector<StateDifference> differences;
};

/// Computes the status of every referral, offer, placement, change asked for of a placement, period
/// of legal authority and transition plan anew from the journal alone, and compares it with the
/// stored one. A difference is also an event that cannot happen in the status before it, an unknown
/// event, a subject that is not stored, and something of a referral that is stored without any
/// event. Reads the whole journal in pages, and keeps a few bytes of each subject.
RecomputedStates recompute_states(Registry& registry);

}  // namespace wayhome::application
