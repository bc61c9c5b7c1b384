// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/demonstration/case_history.hpp"

namespace wayhome::demonstration {

/// Tells the search for a place from the moment it opens: rounds of offers and the homes' answers,
/// then a place, arrival and departure, or the end of the search without one.
void tell_search(const Telling& telling, const RequestPlan& plan, const Asker& asker,
                 const access::Actor& officer, Instant opened, CaseFile& file);

}  // namespace wayhome::demonstration
