// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "application/perform.hpp"

namespace wayhome::application {

/// Records that the home's decision-maker has opened a sent offer. Done already, it changes
/// nothing.
Answer open_offer(const Desk& desk, const Asked& asked, OfferId offer);

}  // namespace wayhome::application
