// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/transition/plan.hpp"
#include "exchange/demonstration/chance.hpp"

namespace wayhome::demonstration {

/// What a made-up plan says of one domain; the status is still to start.
transition::PlanDomain made_up_domain(Chance& chance, transition::Domain domain, CivilDate due);

/// Where a made-up child goes next, in words, for a code of the list of destinations.
std::string made_up_destination(std::string_view code);

}  // namespace wayhome::demonstration
