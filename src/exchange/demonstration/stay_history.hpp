// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "exchange/demonstration/case_history.hpp"

namespace wayhome::demonstration {

/// Tells arrival, stay and departure of a booked child.
void tell_stay(const Telling& telling, const RequestPlan& plan, Instant arrival, CaseFile& file);

}  // namespace wayhome::demonstration
