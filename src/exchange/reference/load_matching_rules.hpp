// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/matching/rules.hpp"

namespace wayhome::reference {

/// The rules of comparison that come with the program, from data/.
matching::Rules load_matching_rules();

}  // namespace wayhome::reference
