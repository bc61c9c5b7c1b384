// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/order/record_authority.hpp"

namespace wayhome::application {

/// What is wrong with what was entered, in page order. A later order is told from the first by the
/// child's earlier periods; time without a court by what of it is left.
Problems problems_of(const Work& work, const referral::Referral& referral, order::PeriodKind kind,
                     const EnteredAuthority& entered, const std::vector<order::Period>& earlier);

/// The period as entered; for entries without problems only.
order::Period with_entered(order::Period period, const EnteredAuthority& entered,
                           const std::vector<order::Period>& earlier);

/// What is left of the time without a court for a stay from that moment: the last moment allowed.
Instant longest_without_court(const std::vector<order::Period>& periods, Instant from);

}  // namespace wayhome::application
