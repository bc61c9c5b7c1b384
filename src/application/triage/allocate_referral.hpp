// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

struct AllocateReferral {
    ReferralId referral;
    int seen_version;
    std::optional<AccountId> officer;
};

/// Gives a referral to a named officer of the unit; the first time, triage starts (row B1).
Answer allocate_referral(const Desk& desk, const Asked& asked, const AllocateReferral& wanted);

/// Finishes triage: the search opens at once (features part b, machine 1). Refused while nobody has
/// said whether the child is one of those known who are alike (rows A8, E15). Every legal test is
/// recorded with its result; where one is not met, the officer says why the search opens all the
/// same (row B3).
struct OpenSearch {
    ReferralId referral;
    int seen_version;
    std::string despite{};  ///< why, although a test is not met; a sentence
};
Answer open_search(const Desk& desk, const Asked& asked, const OpenSearch& wanted);

}  // namespace wayhome::application
