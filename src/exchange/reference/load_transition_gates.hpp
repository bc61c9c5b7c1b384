// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/transition/gate.hpp"

namespace wayhome::reference {

/// The gates of transition plans that come with the program, from data/.
transition::GateRules load_transition_gates();

}  // namespace wayhome::reference
