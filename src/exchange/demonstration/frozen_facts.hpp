// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "application/registry.hpp"
#include "exchange/demonstration/case_history.hpp"

namespace wayhome::demonstration {

/// Gives every offer that somebody still has to act on the facts it was sent on: the comparison as
/// it is in the finished world. Offers long answered have none.
void freeze_facts(application::Records& records, const Telling& telling,
                  const std::vector<CaseFile>& files);

}  // namespace wayhome::demonstration
