// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "exchange/demonstration/request_plan.hpp"

namespace wayhome::demonstration {

/// Gives every request its behaviours. Over all welfare requests each behaviour is as frequent as
/// in the 2021 column of Table 3 (data/behaviours.csv); in London nearly all girls are sexually
/// exploited and gang affiliation is common among boys, as the review of 2020 says.
void present_behaviours(Chance& chance, std::vector<RequestPlan>& plans);

bool presents(const RequestPlan& plan, referral::Behaviour behaviour);

}  // namespace wayhome::demonstration
