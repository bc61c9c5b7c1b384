// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "application/perform.hpp"

namespace wayhome::application {

/// What falls when a referral is withdrawn, shown before it is confirmed (row B8).
struct WithdrawalPreview {
    std::vector<offer::Offer> offers;
    std::vector<placement::Hold> holds;
    std::vector<placement::Placement> bookings;
};
WithdrawalPreview withdrawal_preview(Records& records, const referral::Referral& referral);

struct WithdrawReferral {
    ReferralId referral;
    int seen_version;
    std::string reason;  ///< code on the list "withdrawal"
    std::string words;
    int seen_falls;  ///< how many offers and bookings the preview showed
};

/// Withdraws a referral before the child's arrival, with everything that hangs on it, in one
/// transaction (rows B8 to B10; cross rule i). Refused after an arrival is recorded. The unit may
/// withdraw on the referrer's behalf, and it shows as such.
Answer withdraw_referral(const Desk& desk, const Asked& asked, const WithdrawReferral& wanted);

}  // namespace wayhome::application
