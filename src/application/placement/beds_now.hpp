// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/desk.hpp"
#include "domain/placement/bed_day.hpp"

namespace wayhome::application {

/// What every bed of a home is at this moment.
placement::HomeDay beds_now(Work& work, const home::Home& home);

}  // namespace wayhome::application
