// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include "exchange/demonstration/chance.hpp"

namespace wayhome::demonstration {

/// Names nobody has: ordinary given names with family names that say they are made up.
std::string made_up_given_name(Chance& chance);
std::string made_up_family_name(Chance& chance);
/// "Wren Samplewood"
std::string made_up_name(Chance& chance);

}  // namespace wayhome::demonstration
