// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "application/perform.hpp"

namespace wayhome::application {

struct CancelBooking {
    ReferralId referral;
    int seen_version;
    std::string words;  ///< why the child will not come
};

/// The placing side, or the unit on its behalf, cancels a booked place before the arrival: the bed
/// is free, time without a court's authority that was recorded for it ends unused, and the search
/// opens again.
Answer cancel_booking(const Desk& desk, const Asked& asked, const CancelBooking& wanted);

}  // namespace wayhome::application
