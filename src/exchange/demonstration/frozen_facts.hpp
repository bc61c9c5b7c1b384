// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/demonstration/case_history.hpp"

namespace wayhome::demonstration {

/// Whether somebody is still to act on one of the case's offers.
bool has_offer_awaiting_somebody(const CaseFile& file);

/// Gives every offer of these referrals that somebody is still to act on the facts it was made on,
/// as the comparison saw them at the world's present.
void freeze_facts(application::Records& records, const Telling& telling,
                  const std::vector<ReferralId>& referrals);

}  // namespace wayhome::demonstration
