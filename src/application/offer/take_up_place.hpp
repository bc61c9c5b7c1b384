// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "application/perform.hpp"

namespace wayhome::application {

struct TakeUpPlace {
    OfferId offer;
    int seen_version;  ///< of the offer
    std::optional<Instant> expected_arrival;
};

/// The placing organisation takes up one accepted place. In one transaction the hold becomes a
/// booking, every other offer of the referral closes with the reason, their holds end, and the
/// referral moves on (rows D11, D12; cross rule ii). Conditions must have been agreed by the unit.
Answer take_up_place(const Desk& desk, const Asked& asked, const TakeUpPlace& wanted);

}  // namespace wayhome::application
