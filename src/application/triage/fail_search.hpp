// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

struct FailSearch {
    ReferralId referral;
    int seen_version;
    std::string reason;        ///< code on the list "search_failed"
    std::string used_instead;  ///< code on the list "alternative": where the child went
    std::string words;
};

/// The unit lead records that no place was found, why, and what was used instead (row C11). Open
/// offers are recalled with it.
Answer fail_search(const Desk& desk, const Asked& asked, const FailSearch& wanted);

}  // namespace wayhome::application
