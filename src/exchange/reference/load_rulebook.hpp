// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "domain/referral/rulebook.hpp"

namespace wayhome::reference {

/// The rules that come with the program: clocks, coded reasons and bank holidays of data/. What a
/// service starts with; from then on the store's rules are the ones in force. The lists of reasons
/// are "alternative", "bypass", "decline", "departure", "destination", "non_arrival",
/// "not_eligible", "override", "plan_bypass", "recall", "search_failed" and "withdrawal".
referral::Rulebook load_rulebook();

}  // namespace wayhome::reference
