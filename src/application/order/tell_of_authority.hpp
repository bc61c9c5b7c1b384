// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/desk.hpp"

namespace wayhome::application {

/// Whom an event of a period of legal authority concerns: those who asked, the responsible
/// authority with its manager, the unit, and the home where the child is or is expected.
void tell_of_period(Work& work, const journal::Event& event, const referral::Referral& referral,
                    const order::Period& period, order::PeriodEvent what);

/// The red alarm and its end: the home, the responsible authority's director, the unit's lead.
void tell_of_cover(Work& work, const journal::Event& event, const referral::Referral& referral,
                   const placement::Placement& placement, placement::PlacementEvent what);

}  // namespace wayhome::application
