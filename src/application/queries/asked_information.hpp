// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "application/desk.hpp"

namespace wayhome::application {

/// One question of the unit, with the names of who asked and who answered.
struct AskedInformation {
    referral::InformationRequest request;
    std::string asked_by;
    std::string answered_by;  ///< empty while it waits
};

/// The unit's questions on a referral and their answers, for those who asked for the place and the
/// unit; a home reads none.
std::vector<AskedInformation> information_for(Records& records, const access::Actor& actor,
                                              ReferralId referral);

}  // namespace wayhome::application
